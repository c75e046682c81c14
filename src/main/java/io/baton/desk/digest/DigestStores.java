package io.baton.desk.digest;

import io.baton.outbox.Outbox;
import io.baton.store.EditionStore;
import io.baton.store.SubscriptionStore;

/// Where the weekly digest keeps what it is asked for and what it has said.
public record DigestStores(SubscriptionStore subscriptions, EditionStore editions, Outbox outbox) {}
