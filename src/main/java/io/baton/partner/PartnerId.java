package io.baton.partner;

/// Stays the same when the partner's name changes.
public record PartnerId(String value) {}
