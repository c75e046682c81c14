/// What must still be said, and the courier who says it: once, in order, also after a crash.
///
/// A [Post] is put into the [Outbox] and becomes a [Parcel] there. The [Courier] claims it, gives
/// it to the [Messenger] of its door, enters it in the [Ledger], and removes it. Whatever happens
/// in between, the next one finds it claimed and looks first whether it was said.
@NullMarked
package io.baton.outbox;

import org.jspecify.annotations.NullMarked;
