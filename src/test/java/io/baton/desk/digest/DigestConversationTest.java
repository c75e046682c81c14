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
import io.baton.chat.Place;
import io.baton.desk.PostedCards;
import io.baton.desk.revenue.RevenueTestFirm;
import io.baton.firm.Skill;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestConversationTest {

    private final RevenueTestFirm office = new RevenueTestFirm();
    private final Partner north = office.has(partner("Northwind"));
    private final Partner cloud = office.has(partner("CloudNine"));

    private void aBusyWeek() {
        IntStream.rangeClosed(1, 11)
                .forEach(back -> office.annaSays("revenue total " + month(back) + " $10,000"));
        office.has(
                wonOut(1, north, usd("12500"), "10", "2026-11-05"),
                wonIn(2, cloud, usd("2000"), "2026-11-06"),
                acceptedIn(3, cloud, "2026-11-04"),
                offeredOut(4, north, "2026-11-08"),
                acceptedOut(5, north, "2026-10-20"),
                wonIn(6, cloud, usd("21000"), "2026-09-10"));
        office.gaps.add(new Gap(FIRM.id(), "1", "Penetration test", ANNA, noon("2026-11-05")));
        office.gaps.add(new Gap(FIRM.id(), "2", "penetration test", ANNA, noon("2026-11-06")));
    }

    private static String month(int back) {
        return java.time.YearMonth.of(2026, 11).minusMonths(back).toString();
    }

    private String digest() {
        return PostedCards.textOf(office.posted().getLast());
    }

    @Test
    void theDigestHasAllItsSectionsInTheirOrder() {
        aBusyWeek();
        office.annaSays("revenue digest now").isTold("on its way");
        assertThat(digest())
                .containsSubsequence(
                        "Partnering, Mon 2 Nov 2026 to Mon 9 Nov 2026",
                        "Partnering earned 19.1% of all revenue in the 11 of the last twelve full"
                                + " months that have a total",
                        "No total, so no share: Nov 2025.",
                        "[Share of revenue from partnering, month by month",
                        "Won this week",
                        "- R-1 Client 1, $12,500, done by Northwind. Thank you, Anna and Rita!",
                        "- R-2 Client 2, $2,000, brought by CloudNine. Thank you, Rita and Anna!",
                        "Partner revenue",
                        "- This week: $3,250 (CloudNine $2,000, Northwind $1,250)",
                        "- November 2026: $3,250",
                        "- 2026 so far: $24,250 (CloudNine $23,000, Northwind $1,250)",
                        "Given and got",
                        "- CloudNine: given 0, got 3 ($23,000 won)",
                        "- Northwind: given 2 ($12,500 won), got 0",
                        "Owed a turn: CloudNine",
                        "Waits for an answer",
                        "- R-4 Client 4, asked of Northwind since Sun 8 Nov, 12:00; Anna holds the"
                                + " baton",
                        "Did not move",
                        "- R-5 Client 5, accepted, no step since Tue 20 Oct, 12:00; Rita holds the"
                                + " baton",
                        "Nobody on the bench could serve",
                        "- “penetration test”: asked 2 times this week, 2 in twelve months",
                        "How it counts: by the date of the win");
    }

    @Test
    void theThreeMostAskedGapsOfTheYearAreNamedByTheirServiceAndTheRestOfTheWeekInOneLine() {
        office.sense.pointing("pen", "Penetration testing").pointing("sap", "SAP consulting");
        lacks("pen test", "2026-02-01", "2026-03-01", "2026-11-05");
        lacks("pentest", "2026-04-01", "2026-11-06");
        lacks("SAP", "2026-02-01", "2026-03-01", "2026-04-01", "2025-11-09");
        lacks("cake", "2026-02-01", "2026-11-04");
        lacks("fence", "2026-11-03");
        lacks("drone", "2026-11-02");
        office.annaSays("revenue digest now");
        assertThat(digest())
                .contains(
                        """
                        Nobody on the bench could serve
                        - Penetration testing: asked 2 times this week, 5 in twelve months: “pentest”
                        - SAP consulting: not asked this week, 4 times in twelve months: “SAP”
                        - “cake”: asked once this week, 2 times in twelve months
                        - Also this week: “fence”, “drone”
                        """);
    }

    @Test
    void aGapThatAPartnerClosesByNowIsNoNews() {
        lacks("cake", "2026-11-04");
        office.has(partner("Bakers").withSkills(List.of(new Skill("Cake"))));
        office.annaSays("revenue digest now");
        assertThat(digest()).startsWith("A quiet week of partnering");
    }

    @Test
    void anOldGapAloneIsNoNews() {
        lacks("cake", "2026-02-01", "2026-03-01");
        office.annaSays("revenue digest now");
        assertThat(digest()).startsWith("A quiet week of partnering").doesNotContain("cake");
        office.has(offeredOut(1, north, "2026-11-08"));
        office.annaSays("revenue digest now");
        assertThat(digest()).contains("Nobody on the bench could serve: nothing.");
    }

    private void lacks(String need, String... days) {
        for (var day : days) {
            office.gaps.add(new Gap(FIRM.id(), need + day, need, ANNA, noon(day)));
        }
    }

    @Test
    void aWeekWithoutNewsIsOneLine() {
        office.annaSays("revenue digest now");
        assertThat(digest()).startsWith("A quiet week of partnering").doesNotContain("\n");
    }

    @Test
    void longListsAreCutAndSayHowMuchIsMissing() {
        IntStream.rangeClosed(1, 8).forEach(n -> office.has(offeredOut(n, north, "2026-11-08")));
        office.annaSays("revenue digest now");
        assertThat(digest()).contains("R-5 ", "- and 3 more").doesNotContain("R-6 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    here mondays 9:00  | Mondays at 09:00
                    here monday 9      | Mondays at 09:00
                    here               | Mondays at 09:00
                    here fri 16:30     | Fridays at 16:30
                    here every Friday at 4:30 pm | Fridays at 16:30
                    here 9am tues      | Tuesdays at 09:00
                    here thursday 12am | Thursdays at 00:00
                    here weds noon     | Wednesdays at 12:00
                    sundays 0:30       | Sundays at 00:30
                    """)
    void aWeeklyTimeIsUnderstoodAsPeopleWriteIt(String words, String understood) {
        office.annaSays("revenue digest " + words).isTold(understood, "next on");
        office.annaSays("revenue digest").isTold(understood, "as set by Anna");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mondays",
                "9:00",
                "daily 9:00",
                "mon 25:00",
                "mon 9:60",
                "mon 13pm",
                "mo 9"
            })
    void whatIsNoWeeklyTimeIsRefused(String words) {
        office.annaSays("revenue digest here " + words).isTold("Please write it like");
        assertThat(office.subscriptions.all(FIRM.id())).isEmpty();
    }

    @Test
    void eachWeekIsSaidOnceAlsoWhenTheRoundsAreManyOrLate() {
        aBusyWeek();
        office.annaSays("revenue digest here mondays 10:00");
        office.at("2026-11-09T09:59:59Z");
        office.rounds();
        assertThat(office.posted()).isEmpty();
        for (var moment : List.of("2026-11-09T10:00:00Z", "2026-11-09T10:01:00Z")) {
            office.at(moment);
            office.rounds();
            assertThat(office.posted()).hasSize(1);
        }
        office.at("2026-11-17T09:59:00Z");
        office.rounds();
        office.rounds();
        assertThat(office.posted()).hasSize(2);
        office.at("2026-11-24T10:00:00Z");
        office.rounds();
        assertThat(office.posted()).hasSize(2);
    }

    @Test
    void whoWritesSecondPostsNothing() {
        office.annaSays("revenue digest here mondays 10:00");
        office.at("2026-11-09T10:00:00Z");
        office.rounds();
        var known = office.editions.find(FIRM.id(), RevenueTestFirm.CHANNEL, week()).orElseThrow();
        var again =
                new io.baton.digest.Edition(
                        known.firm(),
                        known.place(),
                        known.week(),
                        known.dueAt(),
                        known.writtenAt(),
                        0);
        assertThat(office.editions.write(again, "other", List.of()))
                .isEqualTo(io.baton.store.Journal.WriteOutcome.STALE);
    }

    private static io.baton.digest.IsoWeek week() {
        return new io.baton.digest.IsoWeek(2026, 46);
    }

    @Test
    void aDigestNowDoesNotTakeTheWeeksPlace() {
        office.annaSays("revenue digest here mondays 10:00").annaSays("revenue digest now");
        office.at("2026-11-09T10:00:00Z");
        office.rounds();
        assertThat(office.posted()).hasSize(2);
    }

    @Test
    void switchedOffNothingIsSaid() {
        office.annaSays("revenue digest off").isTold("There is no weekly digest");
        office.annaSays("revenue digest here mondays 10:00");
        office.annaSays("revenue digest off").isTold("is off", "Mondays at 10:00");
        office.at("2026-11-09T10:00:00Z");
        office.rounds();
        assertThat(office.posted()).isEmpty();
        office.annaSays("revenue digest").isTold("There is no weekly digest in this channel");
    }

    @Test
    void aChannelThatAPartnerReadsGetsNoDigest() {
        office.has(shared());
        office.annaSays("revenue digest here mondays 10:00").isTold("shared with Telco");
        office.annaSays("revenue digest now").isTold("shared with Telco");
        assertThat(office.posted()).isEmpty();
    }

    @Test
    void aChannelThatIsSharedLaterGetsNoMoreDigests() {
        office.annaSays("revenue digest here mondays 10:00");
        office.has(shared());
        office.at("2026-11-09T10:00:00Z");
        office.rounds();
        assertThat(office.posted()).isEmpty();
    }

    private static Partner shared() {
        return Partner.named(new PartnerId("telco"), FIRM.id(), "Telco")
                .withChannel(RevenueTestFirm.CHANNEL);
    }

    @Test
    void inAPrivateTalkADigestIsGivenButNotSet() {
        var alone = new Place.Direct("test:anna");
        office.says("1", true, alone, "revenue digest here mondays 9:00").isTold("in a channel");
        office.says("2", true, alone, "revenue digest now");
        assertThat(office.outbox.postsTo(alone)).hasSize(1);
    }
}
