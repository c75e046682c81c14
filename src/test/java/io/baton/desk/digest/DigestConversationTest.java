package io.baton.desk.digest;

import static io.baton.revenue.RevenueFixtures.ANNA;
import static io.baton.revenue.RevenueFixtures.FIRM;
import static io.baton.revenue.RevenueFixtures.acceptedIn;
import static io.baton.revenue.RevenueFixtures.acceptedOut;
import static io.baton.revenue.RevenueFixtures.noon;
import static io.baton.revenue.RevenueFixtures.offeredOut;
import static io.baton.revenue.RevenueFixtures.partner;
import static io.baton.revenue.RevenueFixtures.usd;
import static io.baton.revenue.RevenueFixtures.wonIn;
import static io.baton.revenue.RevenueFixtures.wonOut;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.Gap;
import io.baton.desk.PostedCards;
import io.baton.desk.revenue.RevenueTestFirm;
import io.baton.firm.Skill;
import io.baton.partner.Partner;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What the digest contains.
class DigestConversationTest {

    private final RevenueTestFirm firm = new RevenueTestFirm();
    private final Partner north = firm.has(partner("Northwind"));
    private final Partner cloud = firm.has(partner("CloudNine"));

    private void aBusyWeek() {
        IntStream.rangeClosed(1, 11)
                .forEach(back -> firm.annaSays("revenue total " + month(back) + " $10,000"));
        firm.has(
                wonOut(1, north, usd("12500"), "10", "2026-11-05"),
                wonIn(2, cloud, usd("2000"), "2026-11-06"),
                acceptedIn(3, cloud, "2026-11-04"),
                offeredOut(4, north, "2026-11-08"),
                acceptedOut(5, north, "2026-10-20"),
                wonIn(6, cloud, usd("21000"), "2026-09-10"));
        firm.gaps.add(new Gap(FIRM.id(), "1", "Penetration test", ANNA, noon("2026-11-05")));
        firm.gaps.add(new Gap(FIRM.id(), "2", "penetration test", ANNA, noon("2026-11-06")));
    }

    private static String month(int back) {
        return YearMonth.of(2026, 11).minusMonths(back).toString();
    }

    private String lastDigest() {
        return PostedCards.textOf(firm.posted().getLast());
    }

    @Test
    void theDigestShowsItsSectionsInOrder() {
        aBusyWeek();
        firm.annaSays("revenue digest now").isTold("on its way");
        assertThat(lastDigest())
                .containsSubsequence(
                        "Partner digest, Mon 2 Nov 2026 to Mon 9 Nov 2026",
                        "Partner revenue is 19.1% of all revenue, based on 11 of the last twelve"
                                + " full months",
                        "No total for Nov 2025. To add one, type",
                        "[Share of revenue from partners, month by month",
                        "Won this week",
                        "- R-1 Client 1, $12,500, done by Northwind, earns you $1,250. Thank you, Anna and Rita!",
                        "- R-2 Client 2, $2,000, brought by CloudNine. Thank you, Rita and Anna!",
                        "Partner revenue",
                        "- This week: $3,250 (CloudNine $2,000, Northwind $1,250)",
                        "- November 2026: $3,250",
                        "- 2026 so far: $24,250 (CloudNine $23,000, Northwind $1,250)",
                        "Sent and received since November 2025",
                        "- CloudNine: you sent 0, they sent 3 ($23,000 won)",
                        "- Northwind: you sent 2 ($12,500 won), they sent 0",
                        "You owe a referral to: CloudNine",
                        "Waiting for an answer",
                        "- R-4 Client 4, offered to Northwind on Sun 8 Nov, 12:00; Anna holds the"
                                + " baton",
                        "Hasn't moved for a week",
                        "- R-5 Client 5, accepted, last step Tue 20 Oct, 12:00; Rita holds the"
                                + " baton",
                        "Needs that no partner could meet",
                        "- “penetration test”: asked 2 times this week, 2 in twelve months",
                        "How this is counted: revenue rule");
    }

    @Test
    void theThreeMostFrequentGapsHaveALineEachAndTheRestOfTheWeekShareOne() {
        firm.interpreter.pointing("pen", "Penetration testing").pointing("sap", "SAP consulting");
        addGaps("pen test", "2026-02-01", "2026-03-01", "2026-11-05");
        addGaps("pentest", "2026-04-01", "2026-11-06");
        addGaps("SAP", "2026-02-01", "2026-03-01", "2026-04-01", "2025-11-09");
        addGaps("cake", "2026-02-01", "2026-11-04");
        addGaps("fence", "2026-11-03");
        addGaps("drone", "2026-11-02");
        firm.annaSays("revenue digest now");
        assertThat(lastDigest())
                .contains(
                        """
                        Needs that no partner could meet
                        - Penetration testing: asked 2 times this week, 5 in twelve months: “pentest”
                        - SAP consulting: not asked this week, 4 times in twelve months: “SAP”
                        - “cake”: asked once this week, 2 times in twelve months
                        - Also this week: “fence”, “drone”
                        """);
    }

    @Test
    void aGapThatAPartnerHasClosedIsNotNews() {
        addGaps("cake", "2026-11-04");
        firm.has(partner("Bakers").withSkills(List.of(new Skill("Cake"))));
        firm.annaSays("revenue digest now");
        assertThat(lastDigest()).startsWith("Partner digest: a quiet week");
    }

    @Test
    void aDismissedGapIsLeftOut() {
        addGaps("cake", "2026-11-04");
        addGaps("drone", "2026-11-05");
        firm.gaps.dismiss(FIRM.id(), List.of("cake2026-11-04"), ANNA, noon("2026-11-06"));
        firm.annaSays("revenue digest now");
        assertThat(lastDigest()).contains("drone").doesNotContain("cake");
    }

    @Test
    void anOldGapAloneIsNotNews() {
        addGaps("cake", "2026-02-01", "2026-03-01");
        firm.annaSays("revenue digest now");
        assertThat(lastDigest()).startsWith("Partner digest: a quiet week").doesNotContain("cake");
        firm.has(offeredOut(1, north, "2026-11-08"));
        firm.annaSays("revenue digest now");
        assertThat(lastDigest()).contains("Needs that no partner could meet: none.");
    }

    private void addGaps(String need, String... days) {
        for (var day : days) {
            firm.gaps.add(new Gap(FIRM.id(), need + day, need, ANNA, noon(day)));
        }
    }

    @Test
    void aWeekWithoutNewsIsOneParagraph() {
        firm.annaSays("revenue digest now");
        assertThat(lastDigest()).startsWith("Partner digest: a quiet week").doesNotContain("\n");
    }

    @Test
    void longListsAreCutAndCountTheRest() {
        IntStream.rangeClosed(1, 8).forEach(n -> firm.has(offeredOut(n, north, "2026-11-08")));
        firm.annaSays("revenue digest now");
        assertThat(lastDigest()).contains("R-5 ", "- and 3 more").doesNotContain("R-6 ");
    }
}
