package io.baton.desk.refer.price;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.State;
import io.baton.referral.amount.PriceChange;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A recurring amount that becomes another one from a day on.
class PriceConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna").directly();
    private final Actor rita = testFirm.outsider("Rita").directly();

    @BeforeEach
    void aMonthlyWin() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
        anna.says("refer won R-1 $200/month");
    }

    private WinAmount amount() {
        var state = testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().state();
        return ((State.Won) state).amount();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$250/month from 2027-01-01 | 2027-01-01",
                "$250 a month from january | 2027-01-01",
                "250/month starting next month | 2026-12-01",
                "$250 per month as of 15 Jan 2027 | 2027-01-15",
                "$250/month, from February 2027 | 2027-02-01",
            })
    void isSaidInOneLine(String words, LocalDate from) {
        anna.says("refer price R-1 " + words).isTold("R-1 (Acme): $250 a month from ");
        assertThat(amount().prices())
                .containsExactly(new PriceChange(from, Worth.monthly(Money.parse("USD 250"))));
        anna.says("refer show R-1").isTold("won, $200 a month, $250 a month from ");
    }

    @Test
    void whatWasPaidBeforeStays() {
        anna.says("refer price R-1 $250/month from 2027-01-01")
                .isTold("What was paid before stays as it is.");
        testFirm.advanceClockOnly(Duration.ofDays(75));
        anna.says("refer show R-1")
                .isTold("Thu 3 Dec 2026: $20, for $200", "Sun 3 Jan 2027: $25, for $250")
                .isTold("So far: $65", "then each month");
        rita.sees("Anna changed R-1 (Acme): $250 a month from Fri 1 Jan 2027.");
    }

    @Test
    void aFormAsksForIt() {
        var form = anna.says("refer price R-1").form();
        anna.fillsIn("How much?", "lots").getsFieldError("isn't an amount");
        anna.fillsIn(form, Map.of(), "How much?", "$300/month");
        assertThat(amount().prices())
                .containsExactly(
                        new PriceChange(
                                LocalDate.parse("2026-12-01"),
                                Worth.monthly(Money.parse("USD 300"))));
    }

    @Test
    void itCanBeUndone() {
        anna.says("refer price R-1 $250/month from january").presses("Undo");
        assertThat(amount().prices()).isEmpty();
        anna.says("refer show R-1").isTold("undone: $250 a month from Fri 1 Jan 2027");
    }

    @Test
    void anotherOneOfTheSameDayReplacesIt() {
        anna.says("refer price R-1 $250/month from 2027-01-01");
        anna.says("refer price R-1 $260/month from 2027-01-01");
        anna.says("refer price R-1 $260/month from 2027-01-01").isTold("Nothing changed");
        assertThat(amount().prices()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$250/month | From which day?",
                "$250 from january | Write the new amount per month or year",
                "$250/month from 2020-01-01 | was won on Tue 3 Nov 2026.",
                "€250/month from 2027-01-01 | was won in USD.",
                "$250/month from soon | isn't a date",
            })
    void anythingElseIsRefused(String words, String why) {
        anna.says("refer price R-1 " + words).isTold(why);
        assertThat(amount().prices()).isEmpty();
    }

    @Test
    void itHasToRecurAndRun() {
        anna.says("refer ended R-1 on 2026-12-31");
        anna.says("refer price R-1 $250/month from 2027-02-01").isTold("R-1 ended on");
        anna.says("refer won R-1 $5,000");
        anna.says("refer price R-1 $250/month from 2027-02-01").isTold("has no amount per month");
    }

    @Test
    void itStaysIfTheOneTimePartIsCorrected() {
        anna.says("refer price R-1 $250/month from 2027-01-01");
        anna.says("refer won R-1 $1,000 and $200/month");
        assertThat(amount().prices()).hasSize(1);
        anna.says("refer won R-1 $1,000 and $220/month");
        assertThat(amount().prices()).isEmpty();
    }

    @Test
    void thePartnersPersonCantChangeIt() {
        rita.says("refer price R-1 $1/month from 2027-01-01").isTold("Only members of Northwind");
        assertThat(amount().prices()).isEmpty();
    }
}
