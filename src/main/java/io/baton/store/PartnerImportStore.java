package io.baton.store;

import io.baton.partner.PartnerImport;
import io.baton.partner.PartnerImports;

/// Reads and writes imports of partners.
public interface PartnerImportStore extends PartnerImports, Journal<PartnerImport> {}
