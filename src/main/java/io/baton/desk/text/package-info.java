/// Formatting of people, amounts, times and reasons for messages.
@NullMarked
package io.baton.desk.text;

import org.jspecify.annotations.NullMarked;
