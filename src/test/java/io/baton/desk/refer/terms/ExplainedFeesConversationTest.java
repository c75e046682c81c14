package io.baton.desk.refer.terms;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.firm.Percentage;
import io.baton.terms.AgreedTerms;
import io.baton.terms.Cycle;
import io.baton.terms.FeeRule;
import io.baton.terms.FeeRule.Due;
import io.baton.terms.Payer;
import java.time.Duration;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// `refer show` says to both sides how every cent of a fee is counted.
class ExplainedFeesConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna").directly();
    private final Actor rita = testFirm.outsider("Rita").directly();

    private void accepted(AgreedTerms terms) {
        testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.agrees("RingPros", Payer.PARTNER, terms);
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
    }

    private static FeeRule percent(String rate) {
        return FeeRule.percent(Percentage.of(rate));
    }

    private static Money dollars(int amount) {
        return Money.of(CurrencyUnit.USD, amount);
    }

    @Test
    void theRuleIsShownFromTheAcceptanceOn() {
        accepted(AgreedTerms.of(percent("10")));
        anna.says("refer show R-1")
                .isTold("Agreed: RingPros owes you 10% of what the client pays.");
        rita.says("refer show R-1")
                .isTold("Agreed: you owe Northwind 10% of what the client pays.");
    }

    @Test
    void thatNothingWasAgreedIsShownToo() {
        accepted(AgreedTerms.NONE);
        anna.says("refer won R-1 $1,000").says("refer show R-1").isTold("No fee agreed.");
        rita.says("refer show R-1").isTold("No fee agreed.");
    }

    @Test
    void bothSidesReadTheSameFigures() {
        accepted(AgreedTerms.of(percent("10").within(null, dollars(250)).due(Due.PAYMENT)));
        anna.says("refer won R-1 $5,000").says("refer show R-1").isTold("Nothing is due yet.");
        anna.says("refer paid R-1 $2,000 on 2026-11-03");
        testFirm.advanceClockOnly(Duration.ofDays(2));
        anna.says("refer paid R-1 $1,000 on 2026-11-05");

        var lines =
                new String[] {
                    "Tue 3 Nov 2026: $200, for $2,000",
                    "Thu 5 Nov 2026: $50, for $1,000",
                    "So far: $250"
                };
        anna.says("refer show R-1")
                .isTold("RingPros owes you 10% of what the client pays, at most $250,")
                .isTold(lines);
        rita.says("refer show R-1").isTold("you owe Northwind 10%").isTold(lines);
    }

    @Test
    void whatComesEachMonthIsShown() {
        accepted(AgreedTerms.of(percent("10").per(new Cycle.PerMonth(12))));
        anna.says("refer won R-1 $200/month");
        testFirm.advanceClockOnly(Duration.ofDays(40));
        anna.says("refer show R-1")
                .isTold("Tue 3 Nov 2026: $20, for $200", "Thu 3 Dec 2026: $20, for $200")
                .isTold("So far: $40")
                .isTold("Sun 3 Jan 2027: $20, then each month until Tue 2 Nov 2027");
    }

    @Test
    void aLongListIsSummedUp() {
        accepted(AgreedTerms.of(percent("10").per(new Cycle.PerMonth(null))));
        anna.says("refer won R-1 $200/month");
        testFirm.advanceClockOnly(Duration.ofDays(310));
        anna.says("refer show R-1")
                .isTold("5 earlier: $100")
                .isTold("So far: $220", "then each month");
    }

    @Test
    void aFlatFeeHasNoBasis() {
        accepted(AgreedTerms.of(FeeRule.flat(dollars(300))));
        anna.says("refer won R-1 $5,000").says("refer show R-1").isTold("Tue 3 Nov 2026: $300\n");
    }

    @Test
    void aWinWithAnotherAmountIsExplainedAnew() {
        accepted(AgreedTerms.of(percent("10")));
        anna.says("refer won R-1 $5,000").says("refer won R-1 $4,000");
        rita.says("refer show R-1").isTold("Tue 3 Nov 2026: $400, for $4,000");
    }
}
