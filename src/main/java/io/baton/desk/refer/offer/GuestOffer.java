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
import io.baton.referral.Disclosure;
import io.baton.referral.Event;
import io.baton.referral.Handoff;
import io.baton.referral.OfferLinks;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.store.ReferralStore;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Shows an offer to the guest who opens its link. The stored hash leads to the firm; the link
/// itself doesn't name one.
public final class GuestOffer implements LinkedOffers {
    private final ReferralStore referrals;
    private final Firms firms;
    private final Counterparties counterparties;
    private final InstantSource clock;

    public GuestOffer(
            ReferralStore referrals,
            Firms firms,
            Counterparties counterparties,
            InstantSource clock) {
        this.referrals = referrals;
        this.firms = firms;
        this.counterparties = counterparties;
        this.clock = clock;
    }

    @Override
    public LinkedOffer find(String token) {
        return find(token, (_, _) -> false);
    }

    /// The contact opens again for the browser that accepted, as long as it's open to the partner.
    @Override
    public LinkedOffer find(String token, String acceptance) {
        return find(
                token,
                (referral, link) ->
                        OfferLinks.accepted(referral, link)
                                && Disclosure.contactIsOpen(referral)
                                && referrals.wrote(referral, acceptance));
    }

    private LinkedOffer find(String token, BiPredicate<Referral, Event.Invited> accepted) {
        var bearer = LinkIssuer.bearerOf(token);
        var found = referrals.findByLink(bearer);
        if (found.isEmpty()) {
            return unknown();
        }
        var referral = found.get();
        var link = OfferLinks.byBearer(referral, bearer);
        var firm = firms.find(referral.firm());
        var partner = link.flatMap(each -> askedBy(referral, each));
        if (link.isPresent() && firm.isPresent() && accepted.test(referral, link.get())) {
            return new LinkedOffer.Accepted(GuestCards.accepted(referral, firm.get()));
        }
        return link.isEmpty() || firm.isEmpty() || partner.isEmpty()
                ? unknown()
                : openOrEnded(referral, link.get(), firm.get(), partner.get());
    }

    /// An offer that was undone has left no partner on the referral.
    private Optional<Partner> askedBy(Referral referral, Event.Invited link) {
        return counterparties
                .find(referral)
                .or(() ->
                        OfferLinks.asked(referral, link)
                                .flatMap(id -> counterparties.find(referral.firm(), id)));
    }

    private static LinkedOffer unknown() {
        return new LinkedOffer.Unknown(GuestCards.unknown());
    }

    /// Open if the bearer may answer now.
    private LinkedOffer openOrEnded(
            Referral referral, Event.Invited link, Firm firm, Partner partner) {
        var now = clock.instant();
        var bearer = new Individual(link.bearer(), link.guest().name());
        return Handoff.refusalToAnswer(referral, link.round(), partner, bearer, now)
                .map(why -> ended(referral, why, new TimeFormat(firm, now)))
                .orElseGet(() -> open(referral, bearer, firm, partner));
    }

    private static LinkedOffer ended(Referral referral, Refusal why, TimeFormat timeFormat) {
        return new LinkedOffer.Ended(GuestCards.ended(referral, why, timeFormat));
    }

    private static LinkedOffer open(
            Referral referral, Individual bearer, Firm firm, Partner partner) {
        return new LinkedOffer.Open(
                new Workspace(firm.id().value()),
                new Person(bearer.id(), bearer.name(), false),
                GuestCards.offer(referral, partner, firm, bearer.name()));
    }
}
