package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.referral.WinEntries;
import io.baton.referral.amount.WinAmount;
import java.time.Duration;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A win that was recorded in the wrong currency.
class WrongCurrencyConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void accepted() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
    }

    private Referral referral() {
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow();
    }

    private WinAmount amount() {
        return ((State.Won) referral().state()).amount();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "won R-1 $500       | won R-1 €500     | EUR",
                "won R-1 500        | won R-1 £500     | GBP",
                "won R-1 €500       | won R-1 $500     | USD",
                "won R-1 $200/month | won R-1 CHF 2400 | CHF",
            })
    void anotherCurrencyReplacesIt(String wrong, String right, String currency) {
        anna.says(wrong)
                .says(right)
                .isTold("R-1 is won with", ", not ", "The old figure is reversed.");
        assertThat(amount().currency().getCode()).isEqualTo(currency);
        anna.says("paid R-1 200 " + currency).isTold("Paid so far");
    }

    @Test
    void whatThePartnersPersonReportedToo() {
        rita.says("won R-1 $500").says("won R-1 €500");
        assertThat(amount().currency().getCode()).isEqualTo("EUR");
        anna.sees("€500");
    }

    @Test
    void paymentsKeepItsCurrencyUntilTheyAreReversed() {
        anna.says("won R-1 $500").says("paid R-1 $200");
        anna.says("won R-1 €500")
                .isTold(
                        "R-1 has payments of $200, so its win stays in USD. Reverse them first.",
                        "[Reverse the payment]");
        assertThat(amount()).isEqualTo(WinAmount.once(Money.parse("USD 500")));

        anna.presses("Reverse the payment").fillsIn("How much?", "-$200");
        anna.says("won R-1 €500").isTold("R-1 is won with €500, not $500.");
        anna.says("paid R-1 €100").isTold("Paid so far €100 of €500.");
        anna.says("paid R-1 $100").isTold("R-1 was won in EUR.");
    }

    @Test
    void itsEarlierWorthIsInTheCurrencyOfThatTime() {
        anna.says("won R-1 $500");
        var before = testFirm.now();
        testFirm.advanceClock(Duration.ofMinutes(1));
        anna.says("won R-1 €400");

        var won = (State.Won) referral().state();
        assertThat(WinEntries.worthAt(referral(), won, before)).isEqualTo(Money.parse("USD 500"));
        assertThat(WinEntries.worthAt(referral(), won, testFirm.now()))
                .isEqualTo(Money.parse("EUR 400"));
        anna.says("undo");
        assertThat(amount()).isEqualTo(WinAmount.once(Money.parse("USD 500")));
    }
}
