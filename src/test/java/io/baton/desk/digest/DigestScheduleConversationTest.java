package io.baton.desk.digest;

import static io.baton.revenue.RevenueFixtures.FIRM;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import io.baton.desk.PostedCards;
import io.baton.desk.revenue.RevenueTestFirm;
import io.baton.digest.Edition;
import io.baton.digest.IsoWeek;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.store.Journal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// When and where the weekly digest is posted.
class DigestScheduleConversationTest {

    private final RevenueTestFirm firm = new RevenueTestFirm();

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
    void commonWaysToWriteAWeeklyTimeAreUnderstood(String words, String understood) {
        firm.annaSays("revenue digest " + words).isTold(understood, "next:");
        firm.annaSays("revenue digest").isTold(understood, "set by Anna");
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
    void anythingElseIsRefused(String words) {
        firm.annaSays("revenue digest here " + words).isTold("Write it like");
        assertThat(firm.subscriptions.all(FIRM.id())).isEmpty();
    }

    @Test
    void eachWeekIsPostedOnceEvenIfTheJobRunsOftenOrLate() {
        firm.annaSays("revenue digest here mondays 10:00");
        firm.setClock("2026-11-09T09:59:59Z");
        firm.runDigestJob();
        assertThat(firm.posted()).isEmpty();
        for (var moment : List.of("2026-11-09T10:00:00Z", "2026-11-09T10:01:00Z")) {
            firm.setClock(moment);
            firm.runDigestJob();
            assertThat(firm.posted()).hasSize(1);
        }
        firm.setClock("2026-11-17T09:59:00Z");
        firm.runDigestJob();
        firm.runDigestJob();
        assertThat(firm.posted()).hasSize(2);
        firm.setClock("2026-11-24T10:00:00Z");
        firm.runDigestJob();
        assertThat(firm.posted()).hasSize(2);
    }

    @Test
    void aSecondEditionForTheSameWeekIsNotStored() {
        firm.annaSays("revenue digest here mondays 10:00");
        firm.setClock("2026-11-09T10:00:00Z");
        firm.runDigestJob();
        var stored = firm.editions.find(FIRM.id(), RevenueTestFirm.CHANNEL, week()).orElseThrow();
        var again =
                new Edition(
                        stored.firm(),
                        stored.place(),
                        stored.week(),
                        stored.dueAt(),
                        stored.writtenAt(),
                        0);
        assertThat(firm.editions.write(again, "other", List.of()))
                .isEqualTo(Journal.WriteOutcome.STALE);
    }

    private static IsoWeek week() {
        return new IsoWeek(2026, 46);
    }

    @Test
    void aDigestNowDoesNotReplaceTheWeeklyOne() {
        firm.annaSays("revenue digest here mondays 10:00").annaSays("revenue digest now");
        firm.setClock("2026-11-09T10:00:00Z");
        firm.runDigestJob();
        assertThat(firm.posted()).hasSize(2);
    }

    @Test
    void aDigestThatIsOffIsNotPosted() {
        firm.annaSays("revenue digest off").isTold("There's no weekly digest");
        firm.annaSays("revenue digest here mondays 10:00");
        firm.annaSays("revenue digest off").isTold("is off", "Mondays at 10:00");
        firm.setClock("2026-11-09T10:00:00Z");
        firm.runDigestJob();
        assertThat(firm.posted()).isEmpty();
        firm.annaSays("revenue digest").isTold("There's no weekly digest in this channel");
    }

    @Test
    void aChannelSharedWithAPartnerGetsNoDigest() {
        firm.has(shared());
        firm.annaSays("revenue digest here mondays 10:00").isTold("shared with Telco");
        firm.annaSays("revenue digest now").isTold("shared with Telco");
        assertThat(firm.posted()).isEmpty();
    }

    @Test
    void aChannelThatOutsidersReadGetsNoDigest() {
        firm.readers.share(RevenueTestFirm.CHANNEL);
        firm.annaSays("revenue digest here mondays 10:00").isTold("outside your firm can read");
        firm.annaSays("revenue digest now").isTold("outside your firm can read");
        firm.readers.fail(RevenueTestFirm.CHANNEL);
        firm.annaSays("revenue digest now").isTold("Try again in a minute");
        assertThat(firm.posted()).isEmpty();
    }

    @Test
    void theDigestOfAChannelSharedLaterGoesToItsSubscriber() {
        firm.annaSays("revenue digest here mondays 10:00");
        firm.has(shared());
        firm.setClock("2026-11-09T10:00:00Z");
        firm.runDigestJob();
        assertThat(firm.outbox.postsTo(new Place.Channel(RevenueTestFirm.CHANNEL))).isEmpty();
        assertThat(firm.outbox.postsTo(new Place.Direct("test:anna")))
                .singleElement()
                .satisfies(post ->
                        assertThat(PostedCards.textOf(post.card()))
                                .contains(
                                        "Only you get this digest: the channel is shared with Telco."));
    }

    @Test
    void theDigestWaitsAnHourForTheCheckOfItsChannel() {
        firm.annaSays("revenue digest here mondays 10:00");
        firm.readers.fail(RevenueTestFirm.CHANNEL);
        firm.setClock("2026-11-09T10:59:00Z");
        firm.runDigestJob();
        assertThat(firm.posted()).isEmpty();
        firm.setClock("2026-11-09T11:00:00Z");
        firm.runDigestJob();
        assertThat(firm.outbox.postsTo(new Place.Direct("test:anna"))).hasSize(1);
    }

    private static Partner shared() {
        return Partner.named(new PartnerId("telco"), FIRM.id(), "Telco")
                .withChannel(RevenueTestFirm.CHANNEL);
    }

    @Test
    void aDirectMessageCanGetADigestButNotAWeeklyOne() {
        var directMessage = new Place.Direct("test:anna");
        firm.says("1", true, directMessage, "revenue digest here mondays 9:00")
                .isTold("goes to a channel");
        firm.says("2", true, directMessage, "revenue digest now");
        assertThat(firm.outbox.postsTo(directMessage)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "thursdays 9:00, 'next: Thu 19 Nov, 09:00'",
        "sundays 23:30, 'next: Sun 22 Nov, 23:30'",
        "mondays 10:00, 'next: Mon 16 Nov, 10:00'",
        "tuesdays 8:00, 'next: Tue 17 Nov, 08:00'"
    })
    void afterThisWeeksDigestAMovePromisesNextWeek(String schedule, String next) {
        firm.annaSays("revenue digest here mondays 10:00");
        firm.setClock("2026-11-09T10:00:00Z");
        firm.runDigestJob();
        firm.annaSays("revenue digest here " + schedule).isTold(next);
        firm.annaSays("revenue digest").isTold(next);
    }

    @Test
    void thePromisedTimeIsTheTimeOfTheNextPost() {
        firm.annaSays("revenue digest here mondays 10:00");
        firm.setClock("2026-11-09T10:00:00Z");
        firm.runDigestJob();
        firm.annaSays("revenue digest here thursdays 9:00").isTold("Thu 19 Nov, 09:00");
        for (var moment : List.of("2026-11-12T09:00:00Z", "2026-11-19T08:59:59Z")) {
            firm.setClock(moment);
            firm.runDigestJob();
            assertThat(firm.posted()).hasSize(1);
        }
        firm.setClock("2026-11-19T09:00:00Z");
        firm.runDigestJob();
        assertThat(firm.posted()).hasSize(2);
    }

    @Test
    void beforeThisWeeksDigestAMovePromisesThisWeek() {
        firm.annaSays("revenue digest here mondays 10:00");
        firm.annaSays("revenue digest here thursdays 9:00").isTold("next: Thu 12 Nov, 09:00");
    }

    @Test
    void anotherChannelsDigestDoesNotDelayThisOne() {
        firm.annaSays("revenue digest here mondays 10:00");
        firm.setClock("2026-11-09T10:00:00Z");
        firm.runDigestJob();
        firm.says("x", true, new Place.Channel("test:other"), "revenue digest here thursdays 9:00")
                .isTold("next: Thu 12 Nov, 09:00");
    }
}
