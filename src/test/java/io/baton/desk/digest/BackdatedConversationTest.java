package io.baton.desk.digest;

import static io.baton.revenue.RevenueFixtures.ANNA;
import static io.baton.revenue.RevenueFixtures.acceptedIn;
import static io.baton.revenue.RevenueFixtures.acceptedOut;
import static io.baton.revenue.RevenueFixtures.changed;
import static io.baton.revenue.RevenueFixtures.fee;
import static io.baton.revenue.RevenueFixtures.noon;
import static io.baton.revenue.RevenueFixtures.partner;
import static io.baton.revenue.RevenueFixtures.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.PostedCards;
import io.baton.desk.revenue.RevenueTestFirm;
import io.baton.firm.Percentage;
import io.baton.partner.Partner;
import io.baton.referral.Closing;
import io.baton.referral.Payment;
import io.baton.referral.Referral;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import io.baton.terms.AgreedTerms;
import io.baton.terms.FeeRule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is recorded for days before the week counts in its month. The digest of the week in which
/// it was recorded names it. Digests are of 9, 16 and 23 November 2026.
class BackdatedConversationTest {
    private static final FeeRule ON_PAYMENT =
            FeeRule.percent(Percentage.of("10")).due(FeeRule.Due.PAYMENT);

    private final RevenueTestFirm firm = new RevenueTestFirm();
    private final Partner cloud = firm.has(partner("CloudNine", fee("12", "2026-01-01")));

    private String digestOn(String day) {
        firm.setClock(day + "T09:30:00Z");
        firm.annaSays("revenue digest now");
        return PostedCards.textOf(firm.posted().getLast());
    }

    private Referral wonInSeptember() {
        var accepted = acceptedOut(1, cloud, "2026-09-01", AgreedTerms.of(ON_PAYMENT));
        var day = LocalDate.parse("2026-09-01");
        return changed(
                Closing.win(
                        accepted,
                        WinAmount.once(usd("5000")),
                        ON_PAYMENT,
                        day,
                        ANNA,
                        false,
                        noon(day)));
    }

    private static Referral paid(Referral referral, String amount, String on, String recorded) {
        return changed(
                Closing.pay(
                        referral,
                        new Payment(usd(amount), LocalDate.parse(on), ANNA),
                        true,
                        noon(LocalDate.parse(recorded))));
    }

    @Test
    void aPaymentIsNamedOnceInTheWeekInWhichItWasRecorded() {
        firm.has(paid(wonInSeptember(), "1000", "2026-10-05", "2026-11-12"));
        assertThat(digestOn("2026-11-16"))
                .contains(
                        "a quiet week",
                        "Also recorded this week, for October 2026: $100. To see the share");
        assertThat(digestOn("2026-11-23")).doesNotContain("Also recorded");
    }

    @Test
    void onlyWhatIsNewOfTheSameDayIsNamed() {
        var once = paid(wonInSeptember(), "1000", "2026-10-05", "2026-10-05");
        firm.has(paid(once, "1000", "2026-10-05", "2026-11-12"));
        assertThat(digestOn("2026-11-16")).contains("for October 2026: $100.");
    }

    @Test
    void severalMonthsAreListedWithTheLatestFirst() {
        var september = paid(wonInSeptember(), "500", "2026-09-20", "2026-11-12");
        firm.has(paid(september, "1000", "2026-10-05", "2026-11-12"));
        assertThat(digestOn("2026-11-16"))
                .contains(
                        "Also recorded this week, for October 2026: $100, for September 2026: $50.");
    }

    private Referral monthlySince(String day) {
        return changed(
                Closing.win(
                        acceptedIn(2, cloud, "2026-10-01"),
                        WinAmount.of(Worth.monthly(usd("200"))),
                        null,
                        LocalDate.parse(day),
                        ANNA,
                        false,
                        noon(LocalDate.parse("2026-11-12"))));
    }

    @Test
    void aWinWithAnEarlierDateIsNamedToo() {
        firm.has(monthlySince("2026-10-07"));
        assertThat(digestOn("2026-11-16"))
                .contains(
                        "Also recorded this week, for November 2026: $200, for October 2026: $200");
        assertThat(digestOn("2026-11-23")).doesNotContain("Also recorded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-09", "2026-10-11", "2026-10-16"})
    void whatFallsDueInTheWeekIsNotNamedTwice(String day) {
        firm.has(monthlySince(day));
        assertThat(digestOn("2026-11-16"))
                .contains(
                        "This week: $200 (CloudNine $200). Also recorded this week, for October 2026: $200. To see");
    }

    @Test
    void aPaymentOfTheWeekIsNoneOfThese() {
        firm.has(paid(wonInSeptember(), "1000", "2026-11-11", "2026-11-12"));
        assertThat(digestOn("2026-11-16"))
                .contains("This week: $100")
                .doesNotContain("Also recorded");
    }
}
