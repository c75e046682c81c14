package io.baton.chat;

/// Who can read a channel, as its platform reports it.
public enum Readership {
    /// Only the firm's own people.
    OWN_PEOPLE,
    /// Also people from elsewhere: another organization, or guests where the platform lists them.
    OUTSIDERS,
    /// The platform didn't say.
    UNKNOWN
}
