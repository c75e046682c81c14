package io.baton.store;

import io.baton.partner.PartnerImport;
import io.baton.partner.PartnerImports;

/// The imports of partners, read and written.
public interface PartnerImportStore extends PartnerImports, Journal<PartnerImport> {}
