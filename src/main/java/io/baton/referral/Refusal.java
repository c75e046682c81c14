package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.terms.TermsChange;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// A reason why a step isn't allowed.
public sealed interface Refusal {

    /// A link doesn't work, or not any more.
    sealed interface OfLink extends Refusal {}

    /// A note can't be added, shared or removed.
    sealed interface OfNote extends Refusal {}

    /// The state doesn't allow it.
    ///
    /// @param since the step that led to this state
    record NotNow(Stage stage, Step since) implements Refusal {}

    /// Only a closed referral can be reopened.
    record StillOpen() implements Refusal {}

    /// Other terms are in force than those that the card showed, so they weren't accepted.
    ///
    /// @param shownOthers whether the card showed terms at all
    record OtherTerms(boolean shownOthers) implements Refusal {}

    /// The button belongs to an offer that is over.
    record OfferOver(Step since) implements Refusal {}

    /// The button was made for an earlier round: the referral has since been offered and returned.
    ///
    /// @param since the step that returned it
    record EarlierRound(Step since) implements Refusal {}

    /// Only a contact of the partner may answer an offer to it.
    record OnlyContacts(Partner partner) implements Refusal {}

    /// Only the baton holder may do this, or a member.
    record NotHolder(Individual holder) implements Refusal {}

    /// Only members of the firm may do this.
    record OnlyMembers() implements Refusal {}

    /// No partner has to do with it, so there's no one to share a note with.
    record NoPartnerInvolved() implements OfNote {}

    /// @param most how many notes a referral may have
    record TooManyNotes(int most) implements OfNote {}

    /// The note was removed, or there never was one.
    record NoSuchNote() implements OfNote {}

    /// Only its author or the firm's keeper may remove a note.
    record NotYourNote(Individual author) implements OfNote {}

    /// No contact who could say yes is called so, or more than one is.
    record NoSuchContact() implements Refusal {}

    /// There's no recorded yes or reported result to confirm.
    ///
    /// @param last the last step
    record NothingToConfirm(Step last) implements Refusal {}

    /// More would be paid than was won. It's asked once.
    ///
    /// @param paid what would be paid in all
    record PaidMoreThanWon(Money paid, Money won) implements Refusal {}

    /// The partner isn't taking referrals.
    record Paused(Partner partner) implements Refusal {}

    /// The partner has no contact to ask.
    record Unreachable(Partner partner) implements Refusal {}

    /// The partner's contacts can only answer by link, and links can't be made here.
    record NoLinks(Partner partner) implements Refusal {}

    /// The offer's deadline has passed. Its links end then, even if the offer hasn't lapsed yet.
    record LinkExpired(Instant deadline) implements OfLink {}

    /// A member ended this link.
    record LinkRevoked() implements OfLink {}

    /// Links end thirty days after a referral is closed.
    record LinkOver(Instant closed) implements OfLink {}

    /// A newer link replaced this one.
    record LinkReplaced() implements OfLink {}

    /// Only inbound referrals can be offered to the firm, and only outbound ones to a partner.
    record WrongDirection(Direction direction) implements Refusal {}

    /// A partner's person holds the baton, so it can only be passed to another contact there.
    record HeldOutside(Individual holder, Partner partner) implements Refusal {}

    /// A member holds the baton, so it can't be passed to a partner's person: it's offered to them.
    record HeldInside(Individual to, Partner partner) implements Refusal {}

    record AlreadyHolder(Individual holder) implements Refusal {}

    record OtherCurrency(CurrencyUnit expected) implements Refusal {}

    /// A win with payments stays in their currency.
    ///
    /// @param paid payments less those that were reversed
    record PaidInOtherCurrency(Money paid) implements Refusal {}

    /// The amount is zero, or a win's amount isn't positive.
    record NoAmount() implements Refusal {}

    /// Nothing of the win recurs, so nothing can end.
    record NothingRecurs() implements Refusal {}

    /// A recurring amount can't end before it was won.
    record EndBeforeWin(LocalDate won) implements Refusal {}

    /// A later price comes after the win.
    record PriceBeforeWin(LocalDate won) implements Refusal {}

    /// Money can't be dated so far ahead.
    ///
    /// @param last day that it can be dated
    record TooFarAhead(LocalDate day, LocalDate last) implements Refusal {}

    /// The recurring amount has ended by then.
    record HasEnded(LocalDate on) implements Refusal {}

    /// A negative amount reverses payments, and can't exceed them.
    record ReversalTooLarge(Money paid) implements Refusal {}

    /// Someone changed what is wanted since the card or form was made.
    ///
    /// @param by the step that changed it
    record EditedMeanwhile(Step by) implements Refusal {}

    /// The partner's person brought the client themselves, so it's their partner who did.
    record BroughtThemselves(Individual who, Partner partner) implements Refusal {}

    /// The terms don't fit together.
    record ImpossibleTerms(TermsChange.Problem problem) implements Refusal {}

    /// Other terms were proposed since, so it isn't clear which of them were meant.
    record ProposalChanged() implements Refusal {}

    /// The other side answers a proposal, not the side that made it.
    record OwnProposal() implements Refusal {}

    /// It already is the way the step would make it.
    record NothingChanged() implements Refusal {}

    /// The person has no step here that could be undone.
    record NothingToUndo() implements Refusal {}

    /// Someone else has acted on the referral since the person's step.
    ///
    /// @param since the last step
    record ActedOnSince(Step since) implements Refusal {}

    /// @param at when the person took the step
    record TooLateToUndo(Instant at) implements Refusal {}

    /// The step told the partner how to reach the client.
    ///
    /// @param instead the step to use
    record CannotUndo(StepRights.Kind instead) implements Refusal {}
}
