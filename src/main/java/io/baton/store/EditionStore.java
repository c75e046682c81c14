package io.baton.store;

import io.baton.digest.Edition;
import io.baton.digest.Editions;

/// The digests that were posted, read and written.
public interface EditionStore extends Editions, Journal<Edition> {}
