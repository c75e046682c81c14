package io.baton.chat;

/// The customer's workspace on a platform, verified by the door. It identifies the firm.
///
/// @param key unique across all doors, e.g. `slack:T024BE7LD`
public record Workspace(String key) {}
