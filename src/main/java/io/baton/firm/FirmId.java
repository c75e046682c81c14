package io.baton.firm;

/// Identifies the firm that owns the data. Stored with every document.
public record FirmId(String value) {}
