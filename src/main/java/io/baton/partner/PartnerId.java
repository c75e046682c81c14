package io.baton.partner;

/// A partner's id. It stays the same when the partner's name changes.
public record PartnerId(String value) {}
