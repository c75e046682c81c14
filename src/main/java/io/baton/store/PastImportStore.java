package io.baton.store;

import io.baton.past.PastImport;
import io.baton.past.PastImports;

/// Reads and writes imports of a firm's history.
public interface PastImportStore extends PastImports, Journal<PastImport> {}
