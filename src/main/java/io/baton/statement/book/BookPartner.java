package io.baton.statement.book;

import io.baton.partner.PartnerId;

/// The partner of a line, as the firm knows them now: of a merged partner, the one it was merged
/// into.
///
/// @param id two partners may have had the same name
public record BookPartner(PartnerId id, String name) {}
