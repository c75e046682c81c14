package io.baton.desk.refer.offer;

import io.baton.bench.Match;
import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.desk.Ask;
import io.baton.desk.refer.card.NextSteps;
import io.baton.desk.refer.card.OfferTerms;
import io.baton.desk.refer.card.Possible;
import io.baton.desk.refer.card.TermsProposalCards;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Participants;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Event;
import io.baton.referral.Participant;
import io.baton.referral.Referral;
import io.baton.referral.Registration.BundlePart;
import io.baton.referral.Stage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The buttons for what a person can do next with a referral.
public final class NextStepButtons {
    private final PartnerProposals proposals;
    private final Counterparties counterparties;
    private final Participants participants;

    public NextStepButtons(PartnerProposals proposals, Counterparties counterparties) {
        this.proposals = proposals;
        this.counterparties = counterparties;
        participants = new Participants(counterparties);
    }

    public PartnerProposals proposals() {
        return proposals;
    }

    /// For the person who asks.
    private List<Button> of(Ask ask, Referral now) {
        return participants
                .of(ask, now)
                .map(viewer -> NextSteps.of(now, viewer, possible(now, ask.firm())))
                .orElseGet(List::of);
    }

    /// What the person should know before they answer the offer: the terms. Empty if they aren't
    /// asked.
    private Optional<OfferTerms.Shown> terms(Ask ask, Referral now) {
        boolean asked =
                now.stage() == Stage.OFFERED
                        && participants
                                .of(ask, now)
                                .filter(by -> by.ofFirm() != now.outbound())
                                .isPresent();
        return asked ? terms(now, ask.firm()) : Optional.empty();
    }

    private Optional<OfferTerms.Shown> terms(Referral now, Firm firm) {
        return counterparties
                .find(now)
                .map(partner ->
                        OfferTerms.asOfLastStep(now, partner, firm)
                                .knowing(() -> counterparties.knownBefore(now)));
    }

    /// The card with the buttons, below what they would agree to.
    public Card on(Card card, Ask ask, Referral now) {
        return on(card, ask, now, Integer.MAX_VALUE);
    }

    /// Same.
    ///
    /// @param most number of buttons
    public Card on(Card card, Ask ask, Referral now, int most) {
        var withTerms = terms(ask, now).map(terms -> terms.on(card)).orElse(card);
        var buttons = of(ask, now).stream().limit(most).toList();
        return with(withProposal(withTerms, ask, now), buttons);
    }

    /// With the other terms that the person's side has to answer.
    private Card withProposal(Card card, Ask ask, Referral now) {
        return participants
                .of(ask, now)
                .map(viewer -> withProposal(card, now, viewer.ofFirm(), ask.firm()))
                .orElse(card);
    }

    private Card withProposal(Card card, Referral now, boolean ofFirm, Firm firm) {
        return counterparties
                .find(now)
                .map(partner -> TermsProposalCards.on(card, now, ofFirm, partner, firm))
                .orElse(card);
    }

    /// Same, if the card has no buttons of its own.
    public Card instead(Card card, Ask ask, Referral now) {
        return card.parts().stream().anyMatch(Card.Part.Buttons.class::isInstance)
                ? card
                : on(card, ask, now);
    }

    /// On a card for a member of the firm.
    public Card forMember(Card card, Referral now, Individual member, Firm firm) {
        return with(
                withProposal(card, now, true, firm),
                NextSteps.of(now, new Participant.Member(member), possible(now, firm)));
    }

    private static Card with(Card card, List<Button> buttons) {
        return buttons.isEmpty() ? card : card.with(new Card.Part.Buttons(buttons));
    }

    public Possible possible(Referral now, Firm firm) {
        var other = counterparties.find(now);
        return new Possible(
                other.orElse(null),
                intendedFor(now).orElse(null),
                suggested(now, firm, other),
                counterparties.active(now.firm()),
                proposals.reachability(),
                terms(now, firm)
                        .<OfferTerms>map(shown -> shown)
                        .orElseGet(OfferTerms.ShownBeforeAnswer::new));
    }

    /// The partner it was logged for, until it's sent there, then the best ones, then the one last
    /// asked if that's paused.
    private List<Partner> suggested(Referral now, Firm firm, Optional<Partner> other) {
        if (now.stage() != Stage.LOGGED || !now.outbound()) {
            return List.of();
        }
        var paused = other.filter(partner -> !partner.active() && !partner.removed());
        return Stream.of(
                        intendedFor(now).stream(),
                        proposals.best(now, firm).stream().map(Match::partner),
                        paused.stream())
                .flatMap(partners -> partners)
                .filter(partner -> !now.refusedBy().contains(partner.id()))
                .distinct()
                .toList();
    }

    /// The partner it was logged for, if it hasn't been sent there yet.
    public Optional<Partner> intendedFor(Referral now) {
        return Optional.ofNullable(now.bundle())
                .filter(_ -> now.stage() == Stage.LOGGED)
                .map(BundlePart::intendedFor)
                .flatMap(id -> counterparties.find(now.firm(), id))
                .filter(partner -> !partner.removed() && !wasAsked(now, partner));
    }

    private static boolean wasAsked(Referral now, Partner partner) {
        return now.history().standing().stream()
                .anyMatch(step ->
                        step.event() instanceof Event.Offered(var to, _, _) && partner.is(to));
    }
}
