/// A firm's bench as a segmented index: postings, features, scores, candidates.
@NullMarked
package io.baton.search.index;

import org.jspecify.annotations.NullMarked;
