package io.baton.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.firm.Percentage;
import io.baton.firm.Skill;
import io.baton.partner.Contact;
import io.baton.partner.Fee;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Any sequence of actions leaves exactly one accountable person and a complete history.
class AccountabilityPropertiesTest {
    private static final Individual ANNA = new Individual("t:anna", "Anna");
    private static final Individual BEN = new Individual("t:ben", "Ben");
    private static final Individual RITA = new Individual("t:rita", "Rita");
    private static final Firm FIRM =
            Firm.founded(new FirmId("t:f"), "Firm", CurrencyUnit.USD, ZoneId.of("UTC"));
    private static final Partner PARTNER =
            Partner.named(new PartnerId("p"), FIRM.id(), "CloudNine")
                    .withSkills(List.of(new Skill("VoIP")))
                    .withContacts(List.of(new Contact.InChat(RITA)))
                    .withFee(new Fee(Percentage.of("10"), LocalDate.EPOCH));

    enum Action {
        OFFER,
        ACCEPT,
        DECLINE,
        WAIT,
        LAPSE,
        REMIND,
        WIN,
        LOSE,
        WITHDRAW,
        PASS,
        NOTE,
        PAY,
        CORRECT
    }

    @Property(tries = 2000)
    void thereIsAlwaysOneHolderAndEveryStepIsRecorded(
            @ForAll @Size(max = 25) List<Action> actions) {
        var now = Instant.parse("2026-11-03T10:00:00Z");
        var referral = logged(now);
        for (var action : actions) {
            now = now.plus(action == Action.WAIT ? Duration.ofDays(3) : Duration.ofMinutes(1));
            var before = referral;
            switch (decide(action, referral, now)) {
                case Decision.Changed(var next) -> {
                    assertThat(next.steps()).hasSize(before.steps().size() + 1);
                    assertThat(next.steps()).startsWith(before.steps().toArray(Step[]::new));
                    assertThat(next.steps().getLast().from()).isEqualTo(before.stage());
                    assertThat(next.steps().getLast().to()).isEqualTo(next.stage());
                    referral = next;
                }
                case Decision.Refused _ -> assertThat(referral).isSameAs(before);
            }
            assertThat(referral.holder()).isIn(ANNA, BEN, RITA);
            if (referral.stage() == Stage.LOGGED || referral.stage() == Stage.OFFERED) {
                assertThat(referral.holder()).isEqualTo(referral.sender());
            }
            if (referral.stage() == Stage.ACCEPTED) {
                assertThat(referral.holder()).isEqualTo(RITA);
            }
            if (referral.state() instanceof State.Won won) {
                assertThat(won.amount().oneTime())
                        .isEqualTo(WinEntries.worthAt(referral, won, now));
            }
        }
    }

    private static Referral logged(Instant now) {
        return NewReferral.outbound(
                Registration.of(new ReferralId("t"), FIRM.id(), 1),
                ClientNeed.of("Acme", "VoIP"),
                ANNA,
                now);
    }

    private static Decision decide(Action action, Referral referral, Instant now) {
        var money = Money.of(CurrencyUnit.USD, 100);
        var today = FIRM.dayOf(now);
        int round = referral.rounds();
        return switch (action) {
            case OFFER -> Handoff.offer(referral, PARTNER, FIRM, ANNA, now);
            case ACCEPT -> Handoff.accept(referral, round, PARTNER, RITA, now);
            case DECLINE ->
                    Handoff.decline(referral, round, PARTNER, RITA, new DeclineReason("no", now));
            case WAIT, LAPSE -> Handoff.lapse(referral, now);
            case REMIND -> Handoff.remind(referral, now);
            case WIN ->
                    Closing.win(
                            referral,
                            WinAmount.once(money),
                            PARTNER.feeOn(today).orElse(null),
                            today,
                            ANNA,
                            now);
            case LOSE -> Closing.lose(referral, "no", ANNA, now);
            case WITHDRAW -> Closing.withdraw(referral, "", ANNA, now);
            case PASS -> Passing.pass(referral, BEN, !referral.holder().is(RITA), ANNA, now);
            case NOTE -> Notes.add(referral, "hello", BEN, now);
            case PAY -> Closing.pay(referral, new Payment(money, today, ANNA), now);
            case CORRECT ->
                    Closing.pay(
                            referral,
                            new Payment(
                                    money.dividedBy(2, java.math.RoundingMode.HALF_EVEN).negated(),
                                    today,
                                    ANNA),
                            now);
        };
    }
}
