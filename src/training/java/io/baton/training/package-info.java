/// A step of the build: learns the vocabulary's embeddings and the classifier's weights. It is not
/// part of the program.
@NullMarked
package io.baton.training;

import org.jspecify.annotations.NullMarked;
