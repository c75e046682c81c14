package io.baton.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.firm.Percentage;
import io.baton.partner.Contact;
import io.baton.partner.Fee;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.RecordedAcceptance.Yes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Any sequence of steps by two members and the contacts of two partners leaves exactly one
/// accountable person, one figure, and a complete history.
class StepPropertiesTest {
    private static final Individual ANNA = person("Anna");
    private static final Individual BEN = person("Ben");
    private static final Individual RITA = person("Rita");
    private static final Individual KIM = person("Kim");
    private static final Firm FIRM =
            Firm.founded(new FirmId("t:f"), "Firm", CurrencyUnit.USD, ZoneId.of("UTC"));
    private static final Partner RINGPROS = partner("RingPros", RITA);
    private static final Partner CLOUDNINE = partner("CloudNine", KIM);

    private static final Participant OF_RINGPROS = new Participant.ForPartner(RITA, RINGPROS);
    private static final Participant OF_CLOUDNINE = new Participant.ForPartner(KIM, CLOUDNINE);

    enum Act {
        OFFER_RINGPROS,
        OFFER_CLOUDNINE,
        ACCEPT_RITA,
        ACCEPT_KIM,
        DECLINE_RITA,
        TAKE_BACK,
        HAND_BACK_RITA,
        HAND_BACK_BEN,
        YES_ELSEWHERE_RITA,
        YES_ELSEWHERE_KIM,
        RIGHT_RITA,
        NOT_SO_KIM,
        NOT_SO_RITA,
        LAPSE,
        REMIND,
        WIN,
        WIN_MORE,
        WIN_MONTHLY,
        END,
        LOSE,
        WITHDRAW,
        REOPEN,
        PASS_BEN,
        PASS_ANNA,
        NOTE,
        PAY,
        REVERSE,
        REPORT_WON_RITA,
        REPORT_WON_MORE_RITA,
        REPORT_LOST_KIM,
        CONFIRM_RESULT,
        SHARE_KIM,
        STILL_ON_IT_RITA
    }

    @Property(tries = 2000)
    void oneHolderOneFigureAndEveryStepIsRecorded(@ForAll @Size(max = 40) List<Act> acts) {
        var now = Instant.parse("2026-11-03T10:00:00Z");
        var referral = logged(now);
        for (var act : acts) {
            now = now.plus(act == Act.LAPSE ? Duration.ofDays(3) : Duration.ofMinutes(1));
            switch (decide(act, referral, now)) {
                case Decision.Changed(var next) -> {
                    assertRecorded(referral, next);
                    referral = next;
                }
                case Decision.Refused(var why) -> assertThat(why).isNotNull();
            }
            assertHolder(referral);
            assertFigure(referral);
            assertContact(referral);
        }
    }

    private static void assertRecorded(Referral before, Referral next) {
        assertThat(next.steps()).hasSizeGreaterThan(before.steps().size());
        assertThat(next.steps()).startsWith(before.steps().toArray(Step[]::new));
        assertThat(next.steps().get(before.steps().size()).from()).isEqualTo(before.stage());
        assertThat(next.steps().getLast().to()).isEqualTo(next.stage());
        assertThat(next.rounds()).isGreaterThanOrEqualTo(before.rounds());
        assertThat(next.history().standing()).isEqualTo(next.steps());
    }

    private static void assertHolder(Referral referral) {
        assertThat(referral.holder()).isIn(ANNA, BEN, RITA, KIM);
        assertThat(referral.sender()).isIn(ANNA, BEN);
        switch (referral.stage()) {
            case LOGGED, OFFERED, WITHDRAWN ->
                    assertThat(referral.holder()).isEqualTo(referral.sender());
            case ACCEPTED, WON, LOST ->
                    assertThat(asked(referral).hasContact(referral.holder())).isTrue();
        }
    }

    /// The entries add up to what counts, and no one was paid less than nothing.
    private static void assertFigure(Referral referral) {
        var sum =
                WinEntries.of(referral).stream()
                        .map(WinEntries.Entry::amount)
                        .reduce(Money.zero(CurrencyUnit.USD), Money::plus);
        assertThat(sum)
                .isEqualTo(
                        referral.state() instanceof State.Won won
                                ? won.amount().oneTime()
                                : Money.zero(CurrencyUnit.USD));
        var paid =
                referral.payments().stream()
                        .map(Payment::amount)
                        .reduce(Money.zero(CurrencyUnit.USD), Money::plus);
        assertThat(paid.isNegative()).isFalse();
    }

    /// Contact details open only to those who said yes themselves, and not after they returned it.
    private static void assertContact(Referral referral) {
        if (!Disclosure.contactIsOpen(referral)) {
            return;
        }
        var last =
                referral.steps().reversed().stream()
                        .map(Step::event)
                        .filter(event ->
                                switch (event) {
                                    case Event.Accepted _,
                                            Event.AcceptedElsewhere _,
                                            Event.AcceptanceConfirmed _,
                                            Event.AcceptanceDenied _,
                                            Event.HandedBack _ ->
                                            true;
                                    case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ ->
                                            false;
                                })
                        .findFirst()
                        .orElseThrow();
        assertThat(last).isInstanceOfAny(Event.Accepted.class, Event.AcceptanceConfirmed.class);
    }

    private static Referral logged(Instant now) {
        return NewReferral.outbound(
                Registration.of(new ReferralId("t"), FIRM.id(), 1),
                ClientNeed.of("Acme", "VoIP"),
                ANNA,
                now);
    }

    private static Decision decide(Act act, Referral referral, Instant now) {
        var hundred = Money.of(CurrencyUnit.USD, 100);
        int round = referral.rounds();
        return switch (act) {
            case OFFER_RINGPROS -> Handoff.offer(referral, RINGPROS, FIRM, ANNA, now);
            case OFFER_CLOUDNINE -> Handoff.offer(referral, CLOUDNINE, FIRM, BEN, now);
            case ACCEPT_RITA -> Handoff.accept(referral, round, asked(referral), RITA, now);
            case ACCEPT_KIM -> Handoff.accept(referral, round, asked(referral), KIM, now);
            case DECLINE_RITA ->
                    Handoff.decline(
                            referral, round, asked(referral), RITA, new DeclineReason("no", now));
            case TAKE_BACK -> BatonReturn.takeBack(referral, round, BEN, now);
            case HAND_BACK_RITA -> BatonReturn.handBack(referral, "ill", OF_RINGPROS, now);
            case HAND_BACK_BEN ->
                    BatonReturn.handBack(referral, "ill", new Participant.Member(BEN), now);
            case YES_ELSEWHERE_RITA -> yes(referral, RINGPROS, RITA, now);
            case YES_ELSEWHERE_KIM -> yes(referral, CLOUDNINE, KIM, now);
            case RIGHT_RITA -> RecordedAcceptance.confirm(referral, round, OF_RINGPROS, now);
            case NOT_SO_KIM -> RecordedAcceptance.deny(referral, round, OF_CLOUDNINE, now);
            case NOT_SO_RITA -> RecordedAcceptance.deny(referral, round, OF_RINGPROS, now);
            case LAPSE -> Handoff.lapse(referral, now);
            case REMIND -> Handoff.remind(referral, now);
            case WIN -> win(referral, WinAmount.once(hundred), now);
            case WIN_MORE -> win(referral, WinAmount.once(hundred.multipliedBy(3)), now);
            case WIN_MONTHLY -> win(referral, WinAmount.of(Worth.monthly(hundred)), now);
            case END -> Closing.end(referral, FIRM.dayOf(now), ANNA, now);
            case LOSE -> Closing.lose(referral, "no", ANNA, now);
            case WITHDRAW -> Closing.withdraw(referral, "", ANNA, now);
            case REOPEN -> Closing.reopen(referral, BEN, now);
            case PASS_BEN -> Passing.pass(referral, BEN, isInside(referral), ANNA, now);
            case PASS_ANNA -> Passing.pass(referral, ANNA, isInside(referral), BEN, now);
            case NOTE -> Notes.add(referral, "hello", BEN, now);
            case PAY -> pay(referral, hundred, now);
            case REVERSE -> pay(referral, hundred.negated(), now);
            case REPORT_WON_RITA -> reported(referral, hundred, now);
            case REPORT_WON_MORE_RITA -> reported(referral, hundred.plus(1), now);
            case REPORT_LOST_KIM -> Reports.lost(referral, "no", OF_CLOUDNINE, now);
            case CONFIRM_RESULT -> Reports.confirm(referral, BEN, now);
            case SHARE_KIM -> Notes.add(referral, "hi", false, OF_CLOUDNINE, now);
            case STILL_ON_IT_RITA -> Notes.stillOnIt(referral, OF_RINGPROS, now);
        };
    }

    private static Decision reported(Referral referral, Money amount, Instant now) {
        return Reports.won(
                referral, WinAmount.once(amount), null, FIRM.dayOf(now), OF_RINGPROS, now);
    }

    private static Decision yes(
            Referral referral, Partner partner, Individual contact, Instant now) {
        return RecordedAcceptance.record(
                referral, partner, new Yes(contact, "on the phone", false), FIRM, ANNA, now);
    }

    private static Decision win(Referral referral, WinAmount amount, Instant now) {
        return Closing.win(referral, amount, Percentage.of("10"), FIRM.dayOf(now), ANNA, now);
    }

    private static Decision pay(Referral referral, Money amount, Instant now) {
        return Closing.pay(referral, new Payment(amount, FIRM.dayOf(now), ANNA), false, now);
    }

    private static boolean isInside(Referral referral) {
        return referral.holder().is(ANNA) || referral.holder().is(BEN);
    }

    private static Partner asked(Referral referral) {
        return CLOUDNINE.id().equals(referral.partner()) ? CLOUDNINE : RINGPROS;
    }

    private static Individual person(String name) {
        return new Individual("t:" + name.toLowerCase(Locale.ROOT), name);
    }

    private static Partner partner(String name, Individual contact) {
        return Partner.named(new PartnerId(name), FIRM.id(), name)
                .withContacts(List.of(new Contact.InChat(contact)))
                .withFee(new Fee(Percentage.of("10"), LocalDate.EPOCH));
    }
}
