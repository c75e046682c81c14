package io.baton.desk.partner.finding;

/// What becomes of needs that no partner can meet.
sealed interface Unmet {

    /// They're gaps: the person searched for them.
    record Recorded() implements Unmet {}

    /// The person decides with a press: they were read in a message that may have meant something
    /// else.
    record Asked() implements Unmet {}
}
