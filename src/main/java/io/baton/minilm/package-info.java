/// The meaning of words, by a sentence model that lies in the program and runs without a network.
@NullMarked
package io.baton.minilm;

import org.jspecify.annotations.NullMarked;
