package io.baton.chat;

/// What a person is in the workspace, as the platform says.
public enum Standing {
    /// A full member.
    MEMBER,
    /// A guest, or someone from another workspace.
    OUTSIDER,
    BOT,
    /// The account is deactivated.
    LEFT
}
