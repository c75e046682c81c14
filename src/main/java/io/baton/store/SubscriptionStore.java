package io.baton.store;

import io.baton.digest.Subscription;
import io.baton.digest.Subscriptions;

/// Which channels want the weekly digest, read and written.
public interface SubscriptionStore extends Subscriptions, Journal<Subscription> {}
