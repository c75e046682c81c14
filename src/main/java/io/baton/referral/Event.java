package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.partner.PartnerId;
import io.baton.referral.amount.PriceChange;
import io.baton.referral.amount.WinAmount;
import io.baton.terms.AgreedTerms;
import io.baton.terms.FeeRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// An event in a referral's history.
public sealed interface Event {

    /// Offers, answers to them, and links to answer by.
    sealed interface OfHandoff extends Event {}

    /// Results of a referral, and its money.
    sealed interface OfResult extends Event {}

    /// Everything else, from logging to notes.
    sealed interface OfRecord extends Event {}

    record Logged() implements OfRecord {}

    /// @param to the partner asked; for an inbound referral the partner who brought it
    record Offered(PartnerId to, int round, Instant deadline) implements OfHandoff {}

    /// A link was made so that a contact without an account in the chat can answer this offer.
    ///
    /// @param round number of the offer
    /// @param bearer the chat's id for a person who comes by the link; doesn't reveal the link
    /// @param guest the contact the bearer answers for
    record Invited(int round, String bearer, Individual guest) implements OfHandoff {}

    /// The link works in one browser from now on.
    ///
    /// @param proof id of the turn that only this browser can repeat
    record LinkBound(String bearer, String proof) implements OfHandoff {}

    record LinkRevoked(String bearer) implements OfHandoff {}

    record Reminded() implements OfHandoff {}

    /// @param proof id of the turn that only the browser that accepted by link can repeat; null
    ///   without a link, and in data of earlier builds
    /// @param terms those in force then; null in data of earlier builds
    record Accepted(@Nullable String proof, @Nullable AgreedTerms terms) implements OfHandoff {}

    /// A member recorded a yes that a contact gave outside the chat.
    ///
    /// @param how such as `on the phone`; may be empty
    /// @param detailsKnown whether the contact already knows how to reach the client
    /// @param terms as in [Accepted]
    record AcceptedElsewhere(
            Individual contact, String how, boolean detailsKnown, @Nullable AgreedTerms terms)
            implements OfHandoff {}

    /// The contact says that the recorded yes is right.
    record AcceptanceConfirmed() implements OfHandoff {}

    /// The contact says that they didn't say yes.
    record AcceptanceDenied(PartnerId partner) implements OfHandoff {}

    record Declined(PartnerId partner, String reason) implements OfHandoff {}

    record Lapsed(PartnerId partner) implements OfHandoff {}

    record TakenBack(PartnerId from) implements OfHandoff {}

    /// The side that had accepted returned the baton.
    record HandedBack(PartnerId from, String reason) implements OfHandoff {}

    /// Another person of the same side holds the baton.
    ///
    /// @param at the partner whose contacts both are; null within the firm
    record Passed(Individual from, Individual to, @Nullable PartnerId at) implements OfRecord {
        public Passed(Individual from, Individual to) {
            this(from, to, null);
        }
    }

    /// @param shared whether the partner may read it
    record Noted(String text, boolean shared) implements OfRecord {}

    /// A note whose text was removed, in the place of the note.
    record NoteRemoved(Individual by, Instant at, boolean shared) implements OfRecord {}

    /// The holder says that they're working on it.
    record StillOnIt() implements OfRecord {}

    record Edited(ClientNeed before, ClientNeed after) implements OfRecord {}

    /// Another partner brought the client than was recorded. Their person holds the baton instead.
    record BringerCorrected(PartnerId before, PartnerId after, Individual from, Individual to)
            implements OfRecord {}

    /// One side proposes other terms for what was accepted.
    ///
    /// @param by the partner whose contact proposes them; null if the firm does
    record TermsProposed(AgreedTerms terms, @Nullable PartnerId by) implements OfRecord {}

    /// The other side agrees with the terms that were proposed. They replace the frozen ones.
    record TermsAgreed(AgreedTerms terms) implements OfRecord {}

    /// The other side doesn't agree with the terms that were proposed.
    record TermsRefused() implements OfRecord {}

    /// Cancels the latest steps that haven't been canceled. The first step always stands.
    ///
    /// @param steps how many
    /// @param turn id of the turn that took them; null if unknown
    record Undone(int steps, @Nullable String turn) implements OfRecord {
        /// The part of what stands that it undoes, as a view. That it was logged always stands.
        public <T> List<T> of(List<T> standing) {
            return standing.subList(Math.max(1, standing.size() - steps), standing.size());
        }
    }

    /// @param reported whether the partner says so; unconfirmed until the firm agrees
    record Won(WinAmount amount, @Nullable FeeRule fee, LocalDate on, boolean reported)
            implements OfResult {
        public Won(WinAmount amount, @Nullable FeeRule fee, LocalDate on) {
            this(amount, fee, on, false);
        }
    }

    /// Another amount or date replaced that of the win.
    record Restated(
            WinAmount before,
            LocalDate beforeOn,
            WinAmount after,
            LocalDate on,
            @Nullable FeeRule fee)
            implements OfResult {
        /// Whether the amount stayed, and only the day is another.
        public boolean onlyMoved() {
            return after.equals(before) && !on.equals(beforeOn);
        }
    }

    /// One side says that it was won for another figure than the one that counts, which is what the
    /// other side says.
    record FigureStated(State.Figure said, State.Figure counts) implements OfResult {}

    /// The client pays another recurring amount from a day on.
    record Repriced(PriceChange change) implements OfResult {}

    /// The recurring amount of a win ended.
    record Ended(LocalDate on) implements OfResult {}

    /// @param reported whether the partner says so; unconfirmed until the firm agrees
    record Lost(String reason, boolean reported) implements OfResult {
        public Lost(String reason) {
            this(reason, false);
        }
    }

    /// One side agrees with the result that the other recorded.
    record ResultConfirmed() implements OfResult {}

    record Withdrawn(String reason) implements OfResult {}

    /// The referral is open again.
    ///
    /// @param reversed the win that no longer counts; null if it wasn't won
    /// @param reversedOn date of that win
    record Reopened(@Nullable WinAmount reversed, @Nullable LocalDate reversedOn)
            implements OfResult {}

    /// @param amount positive
    record Paid(Money amount, LocalDate on) implements OfResult {}

    /// @param amount positive
    record PaymentReversed(Money amount, LocalDate on) implements OfResult {}

    /// Lowered the win, in data of earlier builds. Now a win is restated.
    ///
    /// @param amount negative
    record Corrected(Money amount, LocalDate on) implements OfResult {}
}
