package io.baton.firm;

/// A service that a firm or a partner offers, in their own words, e.g. `VoIP`.
public record Skill(String name) {}
