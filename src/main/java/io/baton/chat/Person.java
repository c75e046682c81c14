package io.baton.chat;

/// A person in a conversation.
///
/// @param id unique across all doors, and opaque to all but one, e.g. `slack:U024BE7LD`
/// @param name the platform's display name; never proof of identity
/// @param standing decided by the platform's ids, never by a name
public record Person(String id, String name, Standing standing) {

    public Person(String id, String name, boolean inHomeTeam) {
        this(id, name, inHomeTeam ? Standing.MEMBER : Standing.OUTSIDER);
    }

    /// Whether the person is a full member of the workspace, not a guest.
    public boolean inHomeTeam() {
        return standing == Standing.MEMBER;
    }
}
