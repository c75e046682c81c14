/// Reads a whole message.
@NullMarked
package io.baton.understanding.message;

import org.jspecify.annotations.NullMarked;
