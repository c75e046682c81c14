package io.baton.store;

import io.baton.draft.Draft;
import io.baton.draft.Drafts;

/// Reads and writes drafts that await confirmation.
public interface DraftStore extends Drafts, Journal<Draft> {}
