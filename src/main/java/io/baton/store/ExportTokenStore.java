package io.baton.store;

import io.baton.partner.ExportToken;
import io.baton.partner.ExportTokens;

/// The permissions to fetch an export, read and written.
public interface ExportTokenStore extends ExportTokens, Journal<ExportToken> {}
