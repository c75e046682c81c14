package io.baton.bench;

import static io.baton.revenue.RevenueFixtures.ANNA;
import static io.baton.revenue.RevenueFixtures.FIRM;
import static io.baton.revenue.RevenueFixtures.RITA;
import static io.baton.revenue.RevenueFixtures.changed;
import static io.baton.revenue.RevenueFixtures.usd;

import io.baton.memory.InMemoryTallies;
import io.baton.partner.Partner;
import io.baton.referral.ClientNeed;
import io.baton.referral.Closing;
import io.baton.referral.Handoff;
import io.baton.referral.Handoff.DeclineReason;
import io.baton.referral.NewReferral;
import io.baton.referral.OfferTimeout;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import io.baton.referral.amount.WinAmount;
import io.baton.terms.AgreedTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;

/// A referral that goes through the domain's own steps, each at a time such as `2026-11-02T10:00`,
/// in UTC.
public record ReferralScenario(Referral referral, Partner asked) {

    public static ReferralScenario sent(int number, String need, Partner to, String at) {
        var logged =
                NewReferral.outbound(registration(number), need(number, need), ANNA, moment(at));
        return new ReferralScenario(logged, to).offered(to, at);
    }

    static ReferralScenario brought(int number, Partner by, String at) {
        var logged =
                NewReferral.inbound(
                        registration(number),
                        need(number, "VoIP"),
                        by.id(),
                        RITA,
                        ANNA,
                        moment(at));
        return new ReferralScenario(
                changed(Handoff.offerToFirm(logged, FIRM, ANNA, moment(at))), by);
    }

    ReferralScenario offered(Partner to, String at) {
        var next = changed(Handoff.offer(referral, to, FIRM, ANNA, moment(at)));
        return new ReferralScenario(next, to).written();
    }

    public ReferralScenario accepted(String at) {
        int round = referral.rounds();
        return next(
                referral.outbound()
                        ? changed(
                                Handoff.accept(
                                        referral, round, asked, RITA, moment(at), AgreedTerms.NONE))
                        : changed(
                                Handoff.take(referral, round, ANNA, moment(at), AgreedTerms.NONE)));
    }

    ReferralScenario declined(String at) {
        var why = new DeclineReason("no time", moment(at));
        return next(changed(Handoff.decline(referral, referral.rounds(), asked, RITA, why)));
    }

    ReferralScenario lapsed(String at) {
        return next(changed(OfferTimeout.lapse(referral, moment(at))));
    }

    ReferralScenario withdrawn(String at) {
        return next(changed(Closing.withdraw(referral, "", ANNA, moment(at))));
    }

    ReferralScenario won(String at) {
        var day = LocalDate.parse(at.substring(0, 10));
        return next(
                changed(
                        Closing.win(
                                referral,
                                WinAmount.once(usd("100")),
                                null,
                                day,
                                ANNA,
                                false,
                                moment(at))));
    }

    ReferralScenario lost(String at) {
        return next(changed(Closing.lose(referral, "price", ANNA, moment(at))));
    }

    /// The history of a firm with these referrals.
    public static History history(Collection<ReferralScenario> scenarios) {
        var referrals = scenarios.stream().map(ReferralScenario::referral).toList();
        return History.of(
                InMemoryTallies.of(FIRM, referrals),
                referrals.stream().map(ReferralAnswers::of).toList());
    }

    static Instant moment(String at) {
        return Instant.parse(at + ":00Z");
    }

    private ReferralScenario next(Referral next) {
        return new ReferralScenario(next, asked).written();
    }

    private ReferralScenario written() {
        return new ReferralScenario(referral.written(), asked);
    }

    private static Registration registration(int number) {
        return Registration.of(new ReferralId("t" + number), FIRM.id(), number);
    }

    private static ClientNeed need(int number, String need) {
        return ClientNeed.of("Client " + number, need);
    }
}
