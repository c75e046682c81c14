package io.baton.app.sample;

import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.ClientNeed;
import io.baton.referral.Closing;
import io.baton.referral.Decision;
import io.baton.referral.Direction;
import io.baton.referral.Handoff;
import io.baton.referral.Handoff.DeclineReason;
import io.baton.referral.NewReferral;
import io.baton.referral.Participant;
import io.baton.referral.Payment;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import io.baton.referral.WinFigures;
import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import io.baton.terms.AgreedTerms;
import io.baton.terms.Payer;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;

/// Takes a sample referral through its steps, by the same rules as any other, in the past.
final class SampleReferral {
    private static final Individual ANNA = new Individual("web:anna", "Anna");
    private static final Individual BEN = new Individual("web:ben", "Ben");

    private final Firm firm;
    private final SampleDeal sampleDeal;
    private final Partner partner;
    private final Individual contact;
    private final SampleTimes times;

    SampleReferral(Firm firm, SampleDeal sampleDeal, Partner partner, Instant now) {
        this.firm = firm;
        this.sampleDeal = sampleDeal;
        this.partner = SampleBench.withChatContact(partner);
        contact = this.partner.people().getFirst();
        times = SampleTimes.of(sampleDeal, firm, now);
    }

    /// @param place place among the sample's referrals, from 1
    static ReferralId id(int place) {
        return new ReferralId("sample-" + place);
    }

    Referral referral(ReferralId id, int number) {
        var registration = new Registration(id, firm.id(), number, "web:general", null);
        return switch (sampleDeal.end()) {
            case WAITS -> begun(registration);
            case ACCEPTED -> accepted(registration);
            case DECLINED -> declined(offered(registration));
            case WON -> won(registration);
            case PAID -> paid(won(registration));
            case CORRECTED -> restated(paid(won(registration)));
            case LOST ->
                    changed(
                            Closing.lose(
                                    accepted(registration),
                                    "chose a cheaper bid",
                                    sender(),
                                    times.after(15)));
            case WITHDRAWN ->
                    changed(
                            Closing.withdraw(
                                    offered(registration),
                                    "the client waits for its budget",
                                    sender(),
                                    times.later(3)));
        };
    }

    private boolean out() {
        return sampleDeal.direction() == Direction.OUT;
    }

    private Individual sender() {
        return out() ? (sampleDeal.daysAgo() % 2 == 0 ? ANNA : BEN) : contact;
    }

    private Referral begun(Registration registration) {
        var job = sampleDeal.job();
        var need = new ClientNeed(job.client(), job.need(), null, Estimate.of(Worth.once(worth())));
        return out()
                ? NewReferral.outbound(registration, need, sender(), times.logged())
                : NewReferral.inbound(
                        registration, need, partner.id(), contact, ANNA, times.logged());
    }

    private Referral offered(Registration registration) {
        var begun = begun(registration);
        return changed(
                out()
                        ? Handoff.offer(begun, partner, firm, sender(), times.later(0))
                        : Handoff.offerToFirm(begun, firm, ANNA, times.later(0)));
    }

    private Referral accepted(Registration registration) {
        var offered = offered(registration);
        var terms = terms(firm.dayOf(times.later(1)));
        return changed(
                out()
                        ? Handoff.accept(offered, 1, partner, contact, times.later(1), terms)
                        : Handoff.take(offered, 1, BEN, times.later(1), terms));
    }

    private AgreedTerms terms(LocalDate day) {
        return partner.terms().on(day, out() ? Payer.PARTNER : Payer.FIRM);
    }

    private Referral declined(Referral offered) {
        var why = new DeclineReason("no capacity before spring", times.later(2));
        return changed(Handoff.decline(offered, 1, partner, contact, why));
    }

    private Referral won(Registration registration) {
        var at =
                sampleDeal.daysAgo() > 14 ? times.after(10) : times.after(sampleDeal.daysAgo() / 2);
        return won(accepted(registration), sampleDeal.job().worth(), firm.dayOf(at), at);
    }

    private Referral restated(Referral won) {
        int worth = sampleDeal.job().worth();
        return won(won, worth - worth / 10, firm.dayOf(won.lastMove().at()), times.after(40));
    }

    /// The partner confirms what a member says.
    private Referral won(Referral referral, int amount, LocalDate on, Instant at) {
        var stated =
                Closing.win(
                        referral,
                        WinAmount.once(money(amount)),
                        terms(on).fee(),
                        on,
                        out() ? sender() : BEN,
                        true,
                        at);
        var partners = new Participant.ForPartner(contact, partner);
        return changed(
                stated.then(said -> WinFigures.accept(said, partners, SampleTimes.answered(at))));
    }

    private Referral paid(Referral won) {
        var payment = new Payment(worth(), firm.dayOf(times.after(20)), ANNA);
        return changed(Closing.pay(won, payment, false, times.after(20)));
    }

    private Money worth() {
        return money(sampleDeal.job().worth());
    }

    private Money money(int worth) {
        return Money.of(firm.currency(), worth);
    }

    private static Referral changed(Decision decision) {
        return switch (decision) {
            case Decision.Changed(var next) -> next;
            case Decision.Refused(var why) ->
                    throw new IllegalStateException("The sample has an impossible step: " + why);
        };
    }
}
