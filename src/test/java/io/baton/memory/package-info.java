/// Stores that forget, for conversations in tests. They keep the same contracts as the durable
/// ones.
@NullMarked
package io.baton.memory;

import org.jspecify.annotations.NullMarked;
