/// What must still be said, and the courier who says it: once, in order, also after a crash.
@NullMarked
package io.baton.outbox;

import org.jspecify.annotations.NullMarked;
