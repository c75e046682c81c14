package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.partner.Partner;
import java.time.Instant;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Why a step is not taken.
public sealed interface Refusal {

    /// The state does not allow it.
    ///
    /// @param since the step that made it so: who did it, and when
    record NotNow(Stage stage, Step since) implements Refusal {}

    /// The button belongs to an offer that is over.
    record OfferOver(Step since) implements Refusal {}

    /// The button was made for an earlier round: the referral has been offered since, and is back.
    ///
    /// @param since the step that brought it back
    record EarlierRound(Step since) implements Refusal {}

    /// Only a contact of the partner may answer an offer to it.
    record OnlyContacts(Partner partner) implements Refusal {}

    /// The partner takes nothing now.
    record Paused(Partner partner) implements Refusal {}

    /// The partner has no contact whom one could ask.
    record Unreachable(Partner partner) implements Refusal {}

    /// The partner's contacts could only answer by a link, and none can be made here.
    record NoLinks(Partner partner) implements Refusal {}

    /// A link ends with the deadline of its offer, be the offer taken back yet or not.
    record LinkExpired(Instant deadline) implements Refusal {}

    /// A later link was made for the same contact.
    record LinkReplaced() implements Refusal {}

    /// Only an inbound referral is offered to the firm, only an outbound one to a partner.
    record WrongDirection(Direction direction) implements Refusal {}

    /// The baton lies outside the firm and cannot be passed inside it.
    record HeldOutside(Individual holder) implements Refusal {}

    record AlreadyHolder(Individual holder) implements Refusal {}

    record OtherCurrency(CurrencyUnit expected) implements Refusal {}

    /// A win is worth more than nothing; a payment is not nothing.
    record NoAmount() implements Refusal {}

    /// Corrections cannot take back more than the win was worth.
    record CorrectionTooLarge(Money left) implements Refusal {}
}
