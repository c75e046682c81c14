package io.baton.desk.refer.offer;

import io.baton.desk.Command;
import io.baton.desk.Handlers;
import io.baton.desk.ResumableTurns;
import io.baton.desk.refer.claim.ClaimWarning;
import io.baton.desk.refer.step.Bundles;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Transitions;
import io.baton.partner.Partners;
import io.baton.referral.Referrals;
import java.util.List;

/// The command, buttons and forms that offer referrals.
public final class OfferHandlers {
    private final Transitions transitions;
    private final Counterparties counterparties;
    private final LinkIssuer links;
    private final Bundles bundles;
    private final OfferReferral offerReferral;
    private final OfferForm offerForm;
    private final GuestLinks guestLinks;

    public OfferHandlers(
            Referrals referrals,
            Transitions transitions,
            Partners partners,
            Counterparties counterparties,
            PartnerProposals proposals,
            NextStepButtons nextSteps,
            LinkIssuer links,
            ClaimWarning claimWarning) {
        this.transitions = transitions;
        this.links = links;
        this.counterparties = counterparties;
        bundles = new Bundles(referrals, counterparties);
        offerReferral =
                new OfferReferral(
                        transitions, partners, counterparties, proposals, links, claimWarning);
        guestLinks = new GuestLinks(referrals, transitions, counterparties);
        offerForm = new OfferForm(referrals, offerReferral, counterparties, nextSteps);
    }

    /// Offers as part of another step.
    public OfferReferral offerReferral() {
        return offerReferral;
    }

    public OfferForm form() {
        return offerForm;
    }

    public List<Command> commands() {
        return List.of(offerReferral.command(), guestLinks.command());
    }

    public Handlers buttonsAndForms(ResumableTurns resumableTurns) {
        return new Handlers(
                List.of(),
                List.of(
                        new RenewLink(transitions, counterparties, links),
                        guestLinks,
                        new TakeUpLink(transitions, counterparties),
                        OfferButton.offering(offerReferral, counterparties),
                        OfferButton.offeringAnyway(offerReferral, counterparties),
                        new OfferToTeamButton(offerReferral),
                        offerForm,
                        new SendBundle(offerReferral, bundles, resumableTurns)),
                List.of(offerForm));
    }
}
