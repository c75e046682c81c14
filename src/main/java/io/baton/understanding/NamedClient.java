package io.baton.understanding;

/// A client named in a message.
///
/// @param name the known client's name, or the name as typed
/// @param known whether the firm has this client
/// @param typed the words of the message
public record NamedClient(String name, boolean known, String typed) {}
