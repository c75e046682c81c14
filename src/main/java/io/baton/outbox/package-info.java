/// Posts awaiting delivery, and the courier that delivers each once, in order, also after a crash.
///
/// A [Post] goes into the [Outbox] as a [Parcel]. The [Courier] claims it, gives it to the
/// [Messenger] of its door, records it in the [SentLog], and removes it. After a crash in between,
/// the next courier finds the claim and asks the platform first whether the message arrived.
@NullMarked
package io.baton.outbox;

import org.jspecify.annotations.NullMarked;
