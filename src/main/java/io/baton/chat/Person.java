package io.baton.chat;

/// A human being in a conversation.
///
/// @param id unique over all doors and opaque to all but one of them, e.g. `slack:U024BE7LD`
/// @param name as the platform last showed it; never proof of who somebody is
/// @param inHomeTeam whether the person belongs to the workspace's own team, not as a guest;
///   decided by the platform's ids, never by a name
public record Person(String id, String name, boolean inHomeTeam) {}
