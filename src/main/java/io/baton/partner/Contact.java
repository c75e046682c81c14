package io.baton.partner;

import io.baton.firm.Individual;

/// A person at a partner.
public sealed interface Contact {

    /// Someone with a seat in a chat that Baton is in: guest, shared channel, or Teams.
    record InChat(Individual person) implements Contact {}

    /// Someone who is only known by a mail address.
    record ByMail(String address) implements Contact {}
}
