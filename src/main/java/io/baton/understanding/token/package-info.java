/// Words, numbers and signs of a text, with their places.
@NullMarked
package io.baton.understanding.token;

import org.jspecify.annotations.NullMarked;
