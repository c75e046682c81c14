package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.firm.Percentage;
import io.baton.partner.PartnerId;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// An event in a referral's history.
public sealed interface Event {

    record Logged() implements Event {}

    /// @param to the partner asked; for an inbound referral the partner who brought it
    record Offered(PartnerId to, int round, Instant deadline) implements Event {}

    /// A link was made so that a contact without an account in the chat can answer this offer.
    ///
    /// @param round number of the offer
    /// @param bearer the chat's id for a person who comes by the link; doesn't reveal the link
    /// @param guest the contact the bearer answers for
    record Invited(int round, String bearer, Individual guest) implements Event {}

    record Reminded() implements Event {}

    record Accepted() implements Event {}

    record Declined(PartnerId partner, String reason) implements Event {}

    record Lapsed(PartnerId partner) implements Event {}

    record Passed(Individual from, Individual to) implements Event {}

    record Noted(String text) implements Event {}

    record Won(WinAmount amount, @Nullable Percentage fee, LocalDate on) implements Event {}

    /// The recurring amount of a win ended.
    record Ended(LocalDate on) implements Event {}

    record Lost(String reason) implements Event {}

    record Withdrawn(String reason) implements Event {}

    /// @param amount negative for a correction
    record Paid(Money amount, LocalDate on) implements Event {}
}
