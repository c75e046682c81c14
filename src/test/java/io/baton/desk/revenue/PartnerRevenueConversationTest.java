package io.baton.desk.revenue;

import static io.baton.revenue.RevenueFixtures.acceptedIn;
import static io.baton.revenue.RevenueFixtures.acceptedOut;
import static io.baton.revenue.RevenueFixtures.partner;
import static io.baton.revenue.RevenueFixtures.usd;
import static io.baton.revenue.RevenueFixtures.wonIn;
import static io.baton.revenue.RevenueFixtures.wonOut;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.partner.Lineage;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.partner.Profile;
import io.baton.revenue.RevenueFixtures;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Revenue of one partner. Today is 9 November 2026.
class PartnerRevenueConversationTest {
    private final RevenueTestFirm firm = new RevenueTestFirm();
    private final Partner cloud = firm.has(partner("CloudNine"));
    private final Partner north = firm.has(partner("Northwind"));

    @BeforeEach
    void someWins() {
        firm.has(
                wonIn(1, cloud, usd("4000"), "2026-10-05"),
                wonOut(2, cloud, usd("20000"), "10", "2026-09-05"),
                wonOut(3, cloud, usd("900"), null, "2026-08-05"),
                acceptedOut(4, cloud, "2026-11-02"),
                acceptedIn(5, cloud, "2026-11-03"),
                wonIn(6, cloud, usd("300"), "2024-02-01"),
                wonIn(7, north, usd("6000"), "2026-10-06"));
    }

    @Test
    void membersSeeBothDirectionsAndEachMonth() {
        firm.annaSays("revenue total 2026-10 $40,000");
        firm.annaSays("revenue CloudNine")
                .isTold(
                        "CloudNine earned you $6,000 since November 2025 (3 wins).",
                        "It's 10% of all revenue, based on the 1 of 13 months with a total"
                                + " ($4,000 of $40,000). Of your partner revenue, it's 50%.",
                        "From clients they brought: $4,000.",
                        "Fees on clients you sent: $2,000.",
                        "Referrals: you sent 3 ($20,900 won), they sent 2 ($4,000 won).",
                        "By month: Oct 2026 $4,000, Sep 2026 $2,000.",
                        "No fee agreed, so nothing earned: R-3 (CloudNine).");
        assertThat(firm.text()).doesNotContain("Northwind");
        var chart =
                firm.card().parts().stream()
                        .filter(Card.Part.Picture.class::isInstance)
                        .map(part -> ((Card.Part.Picture) part).chart())
                        .findFirst()
                        .orElseThrow();
        assertThat(chart.title()).isEqualTo("Earned with CloudNine, in USD");
        assertThat(chart.bars()).hasSize(13);
        assertThat(chart.altText()).contains("Oct 2026 $4,000", "Nov 2026 $0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    revenue CloudNine 2026                | CloudNine earned you $6,000 in 2026 so far (3 wins).
                    revenue 2024 CloudNine                | CloudNine earned you $300 in 2024 (one win).
                    revenue last month with CloudNine     | CloudNine earned you $4,000 in October 2026 (one win).
                    revenue from CloudNine in September   | CloudNine earned you $2,000 in September 2026 (one win).
                    revenue cloudnine all time            | CloudNine earned you $6,300 altogether (4 wins).
                    revenue CloudNine from March to June  | CloudNine earned you nothing from Mar 2026 to Jun 2026.
                    revenue cloudnien                     | CloudNine earned you $6,000 since November 2025 (3 wins).
                    revenue Clodnine last month           | CloudNine earned you $4,000 in October 2026 (one win).
                    revenue CloudNine lsat month          | CloudNine earned you $4,000 in October 2026 (one win).
                    revenue cloud                         | CloudNine earned you $6,000 since November 2025 (3 wins).
                    revenue CloudNine?                    | CloudNine earned you $6,000 since November 2025 (3 wins).
                    """)
    void aPartnerAndATimeAreReadInEitherOrder(String words, String told) {
        firm.annaSays(words).isTold(told);
    }

    @Test
    void otherTimesAreButtons() {
        firm.annaSays("revenue CloudNine").annaPresses("CloudNine, All time");
        assertThat(firm.text()).contains("CloudNine earned you $6,300 altogether");
        firm.annaSays("revenue CloudNine 2026").annaPresses("2025").isTold("nothing in 2025");
    }

    @Test
    void aYearInANameIsPartOfIt() {
        var systems = firm.has(partner("2025 Systems"));
        firm.has(wonIn(8, systems, usd("50"), "2026-10-07"));
        firm.annaSays("revenue 2025 Systems").isTold("2025 Systems earned you $50 since");
        firm.annaSays("revenue 2025 systems last month").isTold("2025 Systems earned you $50 in");
        firm.annaSays("revenue 2025").isTold("Partners earned you nothing in 2025.");
        firm.annaPresses("2025 Systems").isTold("2025 Systems earned you $50");
    }

    @Test
    void aPartnerCalledLikeAMonthIsAskedAbout() {
        var march = firm.has(partner("March"));
        firm.has(wonIn(8, march, usd("70"), "2026-10-07"));
        firm.annaSays("revenue march").isTold("Which one do you mean?");
        var asked = firm.card();
        firm.annaPresses("March").isTold("March earned you $70 since November 2025");
        assertThat(asked.toString()).contains("label=March 2026");
    }

    @Test
    void aNameIsNearerThanAMisspelledMonth() {
        firm.has(partner("Marsh & Co"));
        firm.annaSays("revenue marsh").isTold("Marsh & Co earned you nothing");
        firm.annaSays("revenue mrach").isTold("in March 2026");
    }

    @Test
    void aNameInUseAgainIsThatOfThePartnerWhoHasItNow() {
        var before = partner("Cirrus");
        firm.has(
                new Partner(
                        new PartnerId("a"),
                        before.firm(),
                        new Profile("Cirrus", List.of(), List.of(), Partner.Status.REMOVED),
                        before.contactPoints(),
                        before.terms(),
                        before.lineage(),
                        0));
        var now = firm.has(partner("Cirrus"));
        firm.has(wonIn(8, now, usd("60"), "2026-10-07"));
        firm.annaSays("revenue Cirrus").isTold("Cirrus earned you $60 since");
    }

    @Test
    void oneOfTwoSimilarNamesIsChosen() {
        firm.has(partner("CloudNine 2025"));
        firm.annaSays("revenue CloudNine 2025").isTold("Which one do you mean?");
        firm.annaPresses("CloudNine, 2025").isTold("CloudNine earned you nothing in 2025.");
    }

    @Test
    void aMergedPartnerIsPartOfTheOther() {
        var before = firm.has(partner("Cloud Nein"));
        firm.has(wonIn(8, before, usd("40"), "2026-10-07"));
        var stored = firm.partners.find(RevenueFixtures.FIRM.id(), cloud.id()).orElseThrow();
        var old = firm.partners.find(RevenueFixtures.FIRM.id(), before.id()).orElseThrow();
        merged(stored, old);
        firm.annaSays("revenue Cloud Nein last month").isTold("CloudNine earned you $4,040 in");
    }

    private void merged(Partner into, Partner from) {
        var lineage = new Lineage(List.of(from.id()), null);
        firm.partners.write(withLineage(into, lineage), "into", List.of());
        firm.partners.write(
                withLineage(from, new Lineage(List.of(), into.id())), "from", List.of());
    }

    private static Partner withLineage(Partner partner, Lineage lineage) {
        return new Partner(
                partner.id(),
                partner.firm(),
                partner.profile(),
                partner.contactPoints(),
                partner.terms(),
                lineage,
                partner.version());
    }

    @Test
    void otherCurrenciesAreListedByDirection() {
        firm.has(
                wonIn(8, cloud, Money.of(CurrencyUnit.EUR, 500), "2026-10-07"),
                wonOut(9, cloud, Money.parse("KWD 12.345"), "10", "2026-10-08"),
                wonOut(10, cloud, Money.parse("JPY 1005"), "10", "2026-10-08"));
        firm.annaSays("revenue CloudNine last month")
                .isTold(
                        "CloudNine earned you $4,000 in October 2026 (4 wins).",
                        "From clients they brought: €500, $4,000.",
                        "Fees on clients you sent: ¥100, KWD 1.234.",
                        "In other currencies, not in the share: €500, ¥100, KWD 1.234.");
    }
}
