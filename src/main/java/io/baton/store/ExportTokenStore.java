package io.baton.store;

import io.baton.partner.ExportToken;
import io.baton.partner.ExportTokens;

/// Reads and writes export tokens.
public interface ExportTokenStore extends ExportTokens, Journal<ExportToken> {}
