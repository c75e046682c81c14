/// Benchmarks, not tests: durable acknowledgements per second, search, startup and memory.
@NullMarked
package io.baton.load;

import org.jspecify.annotations.NullMarked;
