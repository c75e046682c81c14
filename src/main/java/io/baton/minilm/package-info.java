/// Sentence embeddings from a model that ships with the program and runs without a network.
@NullMarked
package io.baton.minilm;

import org.jspecify.annotations.NullMarked;
