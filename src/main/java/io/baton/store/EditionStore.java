package io.baton.store;

import io.baton.digest.Edition;
import io.baton.digest.Editions;

/// Reads and writes the posted digests.
public interface EditionStore extends Editions, Journal<Edition> {}
