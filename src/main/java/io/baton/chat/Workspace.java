package io.baton.chat;

/// The customer's own space on a platform, as the door verified it; the firm is found by it.
///
/// @param key unique over all doors, e.g. `slack:T024BE7LD`
public record Workspace(String key) {}
