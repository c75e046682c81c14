package io.baton.desk.digest;

import static io.baton.revenue.RevenueFixtures.ANNA;
import static io.baton.revenue.RevenueFixtures.changed;
import static io.baton.revenue.RevenueFixtures.fee;
import static io.baton.revenue.RevenueFixtures.noon;
import static io.baton.revenue.RevenueFixtures.partner;
import static io.baton.revenue.RevenueFixtures.reportedOut;
import static io.baton.revenue.RevenueFixtures.restated;
import static io.baton.revenue.RevenueFixtures.usd;
import static io.baton.revenue.RevenueFixtures.wonIn;
import static io.baton.revenue.RevenueFixtures.wonOut;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.PostedCards;
import io.baton.desk.revenue.RevenueTestFirm;
import io.baton.firm.Percentage;
import io.baton.partner.Partner;
import io.baton.referral.Closing;
import io.baton.referral.Participant;
import io.baton.referral.Referral;
import io.baton.referral.Reports;
import io.baton.referral.WinFigures;
import io.baton.referral.amount.WinAmount;
import io.baton.terms.FeeRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each win has one figure in the digest, and each figure is true.
class DigestFiguresConversationTest {

    private static final Participant MEMBER = new Participant.Member(ANNA);

    private final RevenueTestFirm firm = new RevenueTestFirm();
    private final Partner north = firm.has(partner("Northwind"));
    private final Partner cloud = firm.has(partner("CloudNine", fee("12", "2026-01-01")));

    private String digest() {
        firm.annaSays("revenue digest now");
        return PostedCards.textOf(firm.posted().getLast());
    }

    @Test
    void aCorrectedWinHasOneFigure() {
        firm.has(
                restated(
                        wonIn(1, cloud, usd("2800"), "2026-11-05"),
                        usd("1100"),
                        LocalDate.parse("2026-11-06")));
        assertThat(digest())
                .contains(
                        "R-1 Client 1, $1,100, brought by CloudNine",
                        "This week: $1,100 (CloudNine $1,100)",
                        "November 2026: $1,100",
                        "they sent 1 ($1,100 won)")
                .doesNotContain("2,800");
    }

    @Test
    void aReportedWinCountsMarkedUnconfirmed() {
        firm.has(reportedOut(1, cloud, usd("5000"), "2026-11-05"));
        assertThat(digest())
                .contains(
                        "R-1 Client 1, $5,000 (unconfirmed), done by CloudNine, earns you $600",
                        "This week: $600 (CloudNine $600), unconfirmed",
                        "you sent 1 ($5,000 won, unconfirmed)",
                        "Not confirmed yet: R-1 (CloudNine).");
        firm.annaSays("revenue").isTold("$600", "Not confirmed yet: R-1 (CloudNine).");
    }

    /// CloudNine reported another figure than Anna states.
    private Referral differing() {
        return changed(
                Closing.win(
                        reportedOut(1, cloud, usd("5000"), "2026-10-05"),
                        WinAmount.once(usd("6000")),
                        FeeRule.percent(Percentage.of("12")),
                        LocalDate.parse("2026-10-05"),
                        ANNA,
                        true,
                        noon("2026-10-07")));
    }

    @Test
    void figuresThatDifferStayWithBothAndTheirPeople() {
        firm.has(differing());
        assertThat(digest())
                .containsSubsequence(
                        "2026 so far: $600 (CloudNine $600), unconfirmed",
                        "Not confirmed yet: R-1 (CloudNine).",
                        "Figures that differ",
                        "R-1 Client 1: Us says $6,000 (Anna, Wed 7 Oct 2026), CloudNine says"
                                + " $5,000 (Rita, Mon 5 Oct 2026). $5,000 counts until both agree,"
                                + " because CloudNine bills the client.");
    }

    @Test
    void oneSidesYesSettlesThem() {
        firm.has(changed(WinFigures.accept(differing(), MEMBER, noon("2026-10-08"))));
        assertThat(digest())
                .contains("a quiet week")
                .doesNotContain("Figures that differ")
                .doesNotContain("unconfirmed");
    }

    /// The share, this month's figure and Home say it as the digest does.
    @Test
    void everyFigureSaysHowMuchIsUnconfirmed() {
        firm.has(reportedOut(1, cloud, usd("5000"), "2026-10-05"));
        firm.has(reportedOut(2, cloud, usd("1000"), "2026-11-05"));
        firm.has(wonIn(3, cloud, usd("200"), "2026-11-05"));
        firm.annaSays("revenue total 2026-10 $10,000");
        var month = "November 2026 so far: $320 from partners, $120 of it unconfirmed";
        var share = "($600 of $10,000, unconfirmed)";
        firm.annaSays("revenue").isTold(share, month);
        assertThat(PostedCards.textOf(firm.annaOpensHome())).contains(share);
        assertThat(digest())
                .contains(
                        share,
                        month,
                        "November 2026: $320 (CloudNine $320), $120 of it unconfirmed",
                        "2026 so far: $920 (CloudNine $920), $720 of it unconfirmed");
    }

    @Test
    void aConfirmedWinIsLikeAnyOther() {
        var reported = reportedOut(1, cloud, usd("5000"), "2026-11-05");
        firm.has(changed(Reports.confirm(reported, ANNA, noon("2026-11-06"))));
        assertThat(digest()).contains("R-1 Client 1, $5,000, done by").doesNotContain("unconf");
    }

    @Test
    void aCorrectionDatedBackDoesNotSplitTheFigure() {
        firm.has(
                restated(
                        wonIn(1, cloud, usd("2800"), "2026-11-05"),
                        usd("1100"),
                        LocalDate.parse("2026-10-06")));
        assertThat(digest())
                .contains("This week: $1,100", "2026 so far: $1,100")
                .doesNotContain("2,800");
    }

    @Test
    void aCorrectionOfAnEarlierWinSaysWhatChanged() {
        firm.has(
                restated(
                        wonIn(1, cloud, usd("2800"), "2026-10-05"),
                        usd("1100"),
                        LocalDate.parse("2026-11-06")));
        assertThat(digest())
                .containsSubsequence(
                        "Won this week: none",
                        "Corrected this week",
                        "R-1 Client 1, now $1,100 instead of $2,800, won on Mon 5 Oct 2026",
                        "This week: $0",
                        "2026 so far: $1,100 (CloudNine $1,100)");
    }

    @Test
    void aWinThatAPartnerDoesShowsWhatItEarns() {
        firm.has(wonOut(1, north, usd("12500"), "10", "2026-11-05"));
        assertThat(digest())
                .contains("$12,500, done by Northwind, earns you $1,250", "This week: $1,250");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    JPY | 1200000 | ¥1,200,000
                    GBP | 500     | £500
                    EUR | 4.5     | €4.50
                    CHF | 12500   | CHF 12,500
                    """)
    void aWinInAnotherCurrencyIsShownAsItIs(String currency, String amount, String shown) {
        var worth = Money.of(CurrencyUnit.of(currency), new BigDecimal(amount));
        firm.has(wonIn(1, cloud, worth, "2026-11-05"));
        assertThat(digest())
                .contains(
                        "R-1 Client 1, "
                                + shown
                                + ", brought by CloudNine (not in the share, which is in USD)",
                        "This week: $0, and " + shown + " in other currencies, not in the share",
                        "they sent 1 (" + shown + " won)")
                .doesNotContain("$0 won");
        assertThat(firm.posted().getLast().summary())
                .contains("one win this week, $0 earned, and " + shown + " in other currencies");
    }

    @Test
    void noFeeIsOwedForAClientThatAPartnerBrought() {
        firm.has(
                wonIn(1, cloud, usd("1000"), "2026-11-05"),
                wonOut(2, cloud, usd("1000"), "12", "2026-11-05"));
        assertThat(digest()).contains("earns you $120").doesNotContain("Fees you owe", "$240");
        firm.annaSays("revenue rule")
                .isTold("What you owe them for clients they brought is shown, never subtracted.");
    }

    @Test
    void theNotificationNamesTheMonthIfAllRevenueIsInIt() {
        IntStream.rangeClosed(0, 3)
                .mapToObj(back -> YearMonth.of(2026, 11).minusMonths(back))
                .forEach(month -> firm.annaSays("revenue total " + month + " $1,000"));
        firm.has(wonIn(1, cloud, usd("600"), "2026-11-05"));
        assertThat(digest())
                .contains("November 2026 so far: $600 from partners of $1,000 (60%).")
                .doesNotContain("is 0%", "Overall: 0%");
        assertThat(firm.posted().getLast().summary())
                .contains("November 2026 at 60%")
                .doesNotContain("0%,", "share 0%");
    }
}
