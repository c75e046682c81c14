package io.baton.firm;

/// Whose data this is. Nothing is stored, and no store can be asked, without one.
public record FirmId(String value) {}
