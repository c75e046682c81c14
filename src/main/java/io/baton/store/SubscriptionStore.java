package io.baton.store;

import io.baton.digest.Subscription;
import io.baton.digest.Subscriptions;

/// Reads and writes channels' subscriptions to the weekly digest.
public interface SubscriptionStore extends Subscriptions, Journal<Subscription> {}
