/// How many durable acknowledgements a second, and how fast: a benchmark, not a test.
@NullMarked
package io.baton.load;

import org.jspecify.annotations.NullMarked;
