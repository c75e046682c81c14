package io.baton.desk.refer.offer;

import io.baton.chat.Invitation;
import io.baton.chat.Invitations;
import io.baton.chat.Person;
import io.baton.chat.Workspace;
import io.baton.desk.refer.step.Counterpart;
import io.baton.desk.text.Times;
import io.baton.firm.Firm;
import io.baton.firm.Firms;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Decision;
import io.baton.referral.Event;
import io.baton.referral.Handoff;
import io.baton.referral.Inviting;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import java.time.InstantSource;
import java.util.Optional;

/// Shows an offer to whoever comes by its link. The link names no firm: what was kept of it does.
public final class Doorstep implements Invitations {
    private final Referrals referrals;
    private final Firms firms;
    private final Counterpart counterpart;
    private final InstantSource clock;

    public Doorstep(
            Referrals referrals, Firms firms, Counterpart counterpart, InstantSource clock) {
        this.referrals = referrals;
        this.firms = firms;
        this.counterpart = counterpart;
        this.clock = clock;
    }

    @Override
    public Invitation find(String token) {
        var bearer = Links.bearer(token);
        return referrals
                .invited(bearer)
                .flatMap(referral ->
                        Inviting.link(referral, bearer).flatMap(link -> behind(referral, link)))
                .orElseGet(() -> new Invitation.Unknown(GuestCards.unknown()));
    }

    private Optional<Invitation> behind(Referral referral, Event.Invited link) {
        return firms.find(referral.firm())
                .flatMap(firm ->
                        counterpart
                                .find(referral)
                                .map(partner -> behind(referral, link, firm, partner)));
    }

    /// Open if the domain would let the bearer accept now.
    private Invitation behind(Referral referral, Event.Invited link, Firm firm, Partner partner) {
        var name = link.guest().name();
        var bearer = new Individual(link.bearer(), name);
        var answer = Handoff.accept(referral, link.round(), partner, bearer, clock.instant());
        return switch (answer) {
            case Decision.Refused(var why) ->
                    new Invitation.Over(
                            GuestCards.over(referral, why, new Times(firm, clock.instant())));
            case Decision.Changed _ ->
                    new Invitation.Open(
                            new Workspace(firm.id().value()),
                            new Person(bearer.id(), name, false),
                            GuestCards.asking(referral, partner, firm, name));
        };
    }
}
