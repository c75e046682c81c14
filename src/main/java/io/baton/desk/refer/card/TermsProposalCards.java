package io.baton.desk.refer.card;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Text;
import io.baton.desk.button.ShownProposal;
import io.baton.desk.terms.OwedText;
import io.baton.desk.terms.TermsText;
import io.baton.desk.text.Spans;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Disclosure;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Step;
import io.baton.referral.TermsProposals;
import io.baton.referral.TermsProposals.Proposal;
import io.baton.referral.figure.Side;
import io.baton.terms.AgreedTerms;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The card that asks one side about terms that the other side proposed, and what takes its place.
public final class TermsProposalCards {
    private TermsProposalCards() {}

    /// The card as the referral is now: the question, or how it ended. Empty if nothing was
    /// proposed.
    ///
    /// @param to where the question is
    public static Optional<Card> current(Referral referral, Partner partner, Firm firm, Place to) {
        boolean atPartner =
                partner.people().stream()
                        .anyMatch(person -> to.equals(new Place.Direct(person.id())));
        return TermsProposals.open(referral)
                .filter(open -> open.byFirm() == atPartner)
                .map(open -> question(referral, open, partner, firm))
                .or(() ->
                        ended(
                                referral,
                                partner,
                                firm,
                                Reader.at(to, atPartner ? Side.PARTNER : Side.FIRM)));
    }

    /// For the side that didn't make it.
    public static Card question(Referral referral, Proposal proposal, Partner partner, Firm firm) {
        return asked(Card.saying(proposed(referral, proposal, partner, firm)), referral, proposal);
    }

    /// A card about the referral, with the question that one side has to answer.
    ///
    /// @param ofFirm whether the reader works for the firm
    public static Card on(
            Card card, Referral referral, boolean ofFirm, Partner partner, Firm firm) {
        return waitingFor(referral, ofFirm)
                .map(open -> card.paragraph(proposed(referral, open, partner, firm)))
                .orElse(card);
    }

    /// The proposal that one side has to answer.
    public static Optional<Proposal> waitingFor(Referral referral, boolean ofFirm) {
        return TermsProposals.waitingFor(referral, ofFirm ? Side.FIRM : Side.PARTNER);
    }

    private static Card asked(Card card, Referral referral, Proposal proposal) {
        return card.with(new Card.Part.Buttons(ShownProposal.answers(referral, proposal)));
    }

    /// `Anna at Northwind proposes other terms for R-5 (Acme): you owe Northwind 12% of what the
    /// client pays. Now it's: you owe Northwind 10% of what the client pays.`
    private static Text proposed(Referral referral, Proposal proposal, Partner partner, Firm firm) {
        var side = proposal.byFirm() ? firm.name() : partner.name();
        var shown = proposal.byFirm() ? Disclosure.toPartner(referral) : referral;
        var payer = referral.direction().payer();
        boolean ofFirm = !proposal.byFirm();
        return by(proposal.made().who())
                .plain(" at " + side + " proposes other terms for ")
                .and(Labels.withClient(shown))
                .plain(": ")
                .and(OwedText.owes(proposal.terms(), payer, ofFirm, side))
                .plain(". Now it's: ")
                .and(OwedText.owes(TermsProposals.inForce(referral), payer, ofFirm, side))
                .plain(".")
                .and(FeeChange.of(referral, proposal, firm));
    }

    private static Optional<Card> ended(
            Referral referral, Partner partner, Firm firm, Reader reader) {
        return referral.history().standing().reversed().stream()
                .flatMap(step -> ended(step, referral, partner, firm, reader).stream())
                .findFirst()
                .map(Card::saying);
    }

    private static Optional<Text> ended(
            Step step, Referral referral, Partner partner, Firm firm, Reader reader) {
        return switch (step.event()) {
            case Event.TermsAgreed(var terms) ->
                    Optional.of(agreed(step.who(), terms, referral, partner, firm, reader));
            case Event.TermsRefused _ ->
                    Optional.of(refused(step.who(), referral, partner, firm, reader));
            case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> Optional.empty();
        };
    }

    /// `Rita at RingPros agreed to other terms for R-5: 12% of what the client pays.`
    public static Text agreed(
            @Nullable Individual who,
            AgreedTerms terms,
            Referral referral,
            Partner partner,
            Firm firm,
            Reader reader) {
        return (reader.is(who) ? Text.of("You") : at(who, partner, firm))
                .plain(" agreed to other terms for ")
                .strong(referral.label())
                .plain(": ")
                .and(TermsText.of(terms))
                .plain(".");
    }

    /// `Rita at RingPros doesn't agree to other terms for R-5. It stays: 10% of what the client
    /// pays.`
    public static Text refused(
            @Nullable Individual who,
            Referral referral,
            Partner partner,
            Firm firm,
            Reader reader) {
        return (reader.is(who)
                        ? Text.of("You don't agree")
                        : at(who, partner, firm).plain(" doesn't agree"))
                .plain(" to other terms for ")
                .strong(referral.label())
                .plain(". It stays: ")
                .and(TermsText.of(TermsProposals.inForce(referral)))
                .plain(".");
    }

    private static Text at(@Nullable Individual who, Partner partner, Firm firm) {
        boolean ofPartner =
                who != null
                        && Stream.concat(partner.people().stream(), partner.guests().stream())
                                .anyMatch(who::is);
        return by(who).plain(" at " + (ofPartner ? partner.name() : firm.name()));
    }

    private static Text by(@Nullable Individual who) {
        return who == null ? Text.of("Someone") : Text.empty().and(Spans.of(who));
    }
}
