/// What the firm has stored about the names in a message.
@NullMarked
package io.baton.desk.freetext.name;

import org.jspecify.annotations.NullMarked;
