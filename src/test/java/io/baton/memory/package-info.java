/// In-memory stores for tests. They pass the same contract tests as the MongoDB stores.
@NullMarked
package io.baton.memory;

import org.jspecify.annotations.NullMarked;
