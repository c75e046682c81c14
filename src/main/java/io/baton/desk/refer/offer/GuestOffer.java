package io.baton.desk.refer.offer;

import io.baton.chat.LinkedOffer;
import io.baton.chat.LinkedOffers;
import io.baton.chat.Person;
import io.baton.chat.Text;
import io.baton.chat.Workspace;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Firm;
import io.baton.firm.Firms;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.AnswerRights;
import io.baton.referral.Event;
import io.baton.referral.GuestWork;
import io.baton.referral.OfferLinks;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.store.ReferralStore;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Shows an offer to the guest who opens its link. The stored hash leads to the firm; the link
/// itself doesn't name one.
public final class GuestOffer implements LinkedOffers {
    private final ReferralStore referrals;
    private final Firms firms;
    private final Counterparties counterparties;
    private final InstantSource clock;
    private final History history;

    public GuestOffer(
            ReferralStore referrals,
            Firms firms,
            Counterparties counterparties,
            InstantSource clock,
            History history) {
        this.history = history;
        this.referrals = referrals;
        this.firms = firms;
        this.counterparties = counterparties;
        this.clock = clock;
    }

    /// What the guest may read of the history, one line a step.
    public interface History {
        List<Text> lines(Referral referral, Partner partner, Individual guest, TimeFormat times);
    }

    @Override
    public LinkedOffer find(String token) {
        return find(token, "");
    }

    /// The referral opens again for the browser that accepted or took up the link.
    @Override
    public LinkedOffer find(String token, String acceptance) {
        var bearer = LinkIssuer.bearerOf(token);
        var found = referrals.findByLink(bearer);
        if (found.isEmpty()) {
            return unknown();
        }
        var referral = found.get();
        var link = OfferLinks.byBearer(referral, bearer);
        var firm = firms.find(referral.firm());
        var partner = link.flatMap(each -> askedBy(referral, each));
        if (link.isEmpty() || firm.isEmpty() || partner.isEmpty()) {
            return unknown();
        }
        return GuestWork.isFor(referral, link.get())
                ? atWork(referral, link.get(), acceptance, firm.get(), partner.get())
                : openOrEnded(referral, link.get(), firm.get(), partner.get());
    }

    private LinkedOffer atWork(
            Referral referral, Event.Invited link, String acceptance, Firm firm, Partner partner) {
        var times = new TimeFormat(firm, clock.instant());
        var refusal = GuestWork.refusal(referral, link, partner, clock.instant());
        if (refusal.isPresent()) {
            return ended(referral, refusal.get(), times);
        }
        var workspace = new Workspace(firm.id().value());
        var guest = new Person(link.bearer(), link.guest().name(), false);
        if (!acceptance.isEmpty()
                && GuestWork.worksIn(
                        referral, link, acceptance, referrals.wrote(referral, acceptance))) {
            var lines = history.lines(referral, partner, link.guest(), times);
            return new LinkedOffer.Working(
                    workspace,
                    guest,
                    GuestCards.working(
                            referral,
                            partner,
                            firm,
                            link.guest(),
                            lines,
                            firm.dayOf(clock.instant())));
        }
        return GuestWork.canBeTakenUp(referral, link)
                ? new LinkedOffer.Open(workspace, guest, GuestCards.takeUp(referral, firm))
                : ended(referral, new Refusal.OfferOver(referral.lastMove()), times);
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
        return AnswerRights.refusal(referral, link.round(), partner, bearer, now)
                .map(why -> ended(referral, why, new TimeFormat(firm, now)))
                .orElseGet(() -> open(referral, bearer, firm, partner, firm.dayOf(now)));
    }

    private static LinkedOffer ended(Referral referral, Refusal why, TimeFormat timeFormat) {
        return new LinkedOffer.Ended(GuestCards.ended(referral, why, timeFormat));
    }

    private static LinkedOffer open(
            Referral referral, Individual bearer, Firm firm, Partner partner, LocalDate today) {
        return new LinkedOffer.Open(
                new Workspace(firm.id().value()),
                new Person(bearer.id(), bearer.name(), false),
                GuestCards.offer(referral, partner, firm, bearer.name(), today));
    }
}
