package io.baton.desk.refer.offer;

import io.baton.chat.LinkedOffer;
import io.baton.chat.LinkedOffers;
import io.baton.chat.Person;
import io.baton.chat.Workspace;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Firm;
import io.baton.firm.Firms;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Decision;
import io.baton.referral.Event;
import io.baton.referral.Handoff;
import io.baton.referral.OfferLinks;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import java.time.InstantSource;
import java.util.Optional;

/// Shows an offer to whoever comes by its link. The link names no firm: what was kept of it does.
public final class GuestOffer implements LinkedOffers {
    private final Referrals referrals;
    private final Firms firms;
    private final Counterparties counterpart;
    private final InstantSource clock;

    public GuestOffer(
            Referrals referrals, Firms firms, Counterparties counterpart, InstantSource clock) {
        this.referrals = referrals;
        this.firms = firms;
        this.counterpart = counterpart;
        this.clock = clock;
    }

    @Override
    public LinkedOffer find(String token) {
        var bearer = LinkIssuer.bearerOf(token);
        return referrals
                .findByLink(bearer)
                .flatMap(referral ->
                        OfferLinks.byBearer(referral, bearer)
                                .flatMap(link -> behind(referral, link)))
                .orElseGet(() -> new LinkedOffer.Unknown(GuestCards.unknown()));
    }

    private Optional<LinkedOffer> behind(Referral referral, Event.Invited link) {
        return firms.find(referral.firm())
                .flatMap(firm ->
                        counterpart
                                .find(referral)
                                .map(partner -> behind(referral, link, firm, partner)));
    }

    /// Open if the domain would let the bearer accept now.
    private LinkedOffer behind(Referral referral, Event.Invited link, Firm firm, Partner partner) {
        var name = link.guest().name();
        var bearer = new Individual(link.bearer(), name);
        var answer = Handoff.accept(referral, link.round(), partner, bearer, clock.instant());
        return switch (answer) {
            case Decision.Refused(var why) ->
                    new LinkedOffer.Ended(
                            GuestCards.ended(referral, why, new TimeFormat(firm, clock.instant())));
            case Decision.Changed _ ->
                    new LinkedOffer.Open(
                            new Workspace(firm.id().value()),
                            new Person(bearer.id(), name, false),
                            GuestCards.offer(referral, partner, firm, name));
        };
    }
}
