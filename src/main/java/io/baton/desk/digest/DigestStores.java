package io.baton.desk.digest;

import io.baton.digest.Edition;
import io.baton.digest.Editions;
import io.baton.digest.Subscription;
import io.baton.digest.Subscriptions;
import io.baton.outbox.Outbox;
import io.baton.store.Journal;

/// Where the weekly digest keeps what it is asked for and what it has said.
public record DigestStores(
        Subscriptions subscriptions,
        Journal<Subscription> subscriptionJournal,
        Editions editions,
        Journal<Edition> editionJournal,
        Outbox outbox) {}
