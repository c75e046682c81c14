/// Sentence embeddings, and comparing one with many.
@NullMarked
package io.baton.search.vector;

import org.jspecify.annotations.NullMarked;
