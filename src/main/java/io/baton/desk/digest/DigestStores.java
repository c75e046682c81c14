package io.baton.desk.digest;

import io.baton.digest.Schedule;
import io.baton.digest.Slot;
import io.baton.firm.Firm;
import io.baton.firm.Restorations;
import io.baton.outbox.Outbox;
import io.baton.store.EditionStore;
import io.baton.store.StatementStore;
import io.baton.store.SubscriptionStore;
import java.time.Instant;

/// Stores of the weekly digest: subscriptions, posted editions and the outbox, and statements,
/// whose open questions it lists.
///
/// @param restorations whose digests may have been posted although there is no edition
public record DigestStores(
        SubscriptionStore subscriptions,
        EditionStore editions,
        Outbox outbox,
        Restorations restorations,
        StatementStore statements) {

    /// When the next digest will be posted in a channel. A week that had one gets no second one.
    Slot next(Firm firm, String place, Schedule schedule, Instant now) {
        return Slot.next(
                schedule,
                firm.zone(),
                now,
                week -> editions.find(firm.id(), place, week).isPresent());
    }
}
