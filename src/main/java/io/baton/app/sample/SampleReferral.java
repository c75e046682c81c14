package io.baton.app.sample;

import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.ClientNeed;
import io.baton.referral.Closing;
import io.baton.referral.Decision;
import io.baton.referral.DeclineReason;
import io.baton.referral.Direction;
import io.baton.referral.Handoff;
import io.baton.referral.NewReferral;
import io.baton.referral.Payment;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import java.time.Duration;
import java.time.Instant;
import org.joda.money.Money;

/// Lives a sample referral through by the same rules as any other, at moments of the past.
final class SampleReferral {
    private static final Individual ANNA = new Individual("web:anna", "Anna");
    private static final Individual BEN = new Individual("web:ben", "Ben");

    /// From so many days on, the win, ten days later, is in an earlier month than the 23rd.
    private static final int OLD = 33;

    private final Firm firm;
    private final SampleDeal sampleDeal;
    private final Partner partner;
    private final Individual contact;
    private final Instant logged;

    SampleReferral(Firm firm, SampleDeal sampleDeal, Partner partner, Instant now) {
        this.firm = firm;
        this.sampleDeal = sampleDeal;
        this.partner = SampleBench.withChatContact(partner);
        contact = this.partner.people().getFirst();
        logged = logged(now);
    }

    /// What ended in an earlier month is counted from this month's 23rd, so that each month earns
    /// the same on whichever day the sample is loaded.
    private Instant logged(Instant now) {
        return sampleDeal.daysAgo() < OLD
                ? now.minus(Duration.ofDays(sampleDeal.daysAgo())).minus(Duration.ofMinutes(90))
                : firm.dayOf(now)
                        .withDayOfMonth(23)
                        .minusDays(sampleDeal.daysAgo())
                        .atTime(10, 0)
                        .atZone(firm.zone())
                        .toInstant();
    }

    Referral referral(int number) {
        var told =
                new Registration(
                        new ReferralId("sample-" + number), firm.id(), number, "web:general", null);
        return switch (sampleDeal.end()) {
            case WAITS -> begun(told);
            case ACCEPTED -> accepted(told);
            case DECLINED -> declined(offered(told));
            case WON -> won(told);
            case PAID -> paid(won(told), sampleDeal.worth(), 20);
            case CORRECTED ->
                    paid(paid(won(told), sampleDeal.worth(), 20), -sampleDeal.worth() / 10, 40);
            case LOST ->
                    changed(
                            Closing.lose(
                                    accepted(told), "chose a cheaper bid", sender(), after(15)));
            case WITHDRAWN ->
                    changed(
                            Closing.withdraw(
                                    offered(told),
                                    "the client waits for its budget",
                                    sender(),
                                    later(3)));
        };
    }

    private boolean out() {
        return sampleDeal.direction() == Direction.OUT;
    }

    private Individual sender() {
        return out() ? (sampleDeal.daysAgo() % 2 == 0 ? ANNA : BEN) : contact;
    }

    private Referral begun(Registration told) {
        var need =
                new ClientNeed(
                        sampleDeal.client(), sampleDeal.need(), null, money(sampleDeal.worth()));
        return out()
                ? NewReferral.outbound(told, need, sender(), logged)
                : NewReferral.inbound(told, need, partner.id(), contact, ANNA, logged);
    }

    private Referral offered(Registration told) {
        var begun = begun(told);
        return changed(
                out()
                        ? Handoff.offer(begun, partner, firm, sender(), later(0))
                        : Handoff.offerToFirm(begun, firm, ANNA, later(0)));
    }

    private Referral accepted(Registration told) {
        var offered = offered(told);
        return changed(
                out()
                        ? Handoff.accept(offered, 1, partner, contact, later(1))
                        : Handoff.take(offered, 1, BEN, later(1)));
    }

    private Referral declined(Referral offered) {
        return changed(
                Handoff.decline(
                        offered,
                        1,
                        partner,
                        contact,
                        new DeclineReason("no capacity before spring", later(2))));
    }

    private Referral won(Registration told) {
        var accepted = accepted(told);
        var at = sampleDeal.daysAgo() > 14 ? after(10) : after(sampleDeal.daysAgo() / 2);
        var day = firm.dayOf(at);
        return changed(
                Closing.win(
                        accepted,
                        money(sampleDeal.worth()),
                        partner.feeOn(day).orElse(null),
                        day,
                        out() ? sender() : BEN,
                        at));
    }

    private Referral paid(Referral won, int amount, int days) {
        var at = after(days);
        return changed(Closing.pay(won, new Payment(money(amount), firm.dayOf(at), ANNA), at));
    }

    private Instant later(int hours) {
        return logged.plus(Duration.ofMinutes(10)).plus(Duration.ofMinutes(25L * hours));
    }

    private Instant after(int days) {
        return later(2).plus(Duration.ofDays(days));
    }

    private Money money(int worth) {
        return Money.of(firm.currency(), worth);
    }

    private static Referral changed(Decision decision) {
        return switch (decision) {
            case Decision.Changed(var next) -> next;
            case Decision.Refused(var why) ->
                    throw new IllegalStateException("not a story that can happen: " + why);
        };
    }
}
