package io.baton.desk.digest;

import io.baton.outbox.Outbox;
import io.baton.store.EditionStore;
import io.baton.store.SubscriptionStore;

/// Stores of the weekly digest: subscriptions, posted editions and the outbox.
public record DigestStores(SubscriptionStore subscriptions, EditionStore editions, Outbox outbox) {}
