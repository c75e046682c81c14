/// A build step that computes the vocabulary's embeddings and trains the classifier. Not part of
/// the program.
@NullMarked
package io.baton.training;

import org.jspecify.annotations.NullMarked;
