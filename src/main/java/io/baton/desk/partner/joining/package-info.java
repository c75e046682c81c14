/// Links a person to a partner by code, in any chat.
@NullMarked
package io.baton.desk.partner.joining;

import org.jspecify.annotations.NullMarked;
