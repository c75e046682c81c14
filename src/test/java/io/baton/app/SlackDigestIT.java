package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.slack.fake.ApiCall;
import io.baton.slack.fake.ChannelMessage;
import io.baton.slack.fake.Fault;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The weekly digest, week after week.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SlackDigestIT {
    private static final String DIGEST = "Partner digest, ";

    @RegisterExtension static final BatonExtension baton = BatonExtension.inSlack();

    private static SlackActor anna;
    private static SlackActor rita;

    @BeforeAll
    static void aFirmWithABench() {
        anna = baton.member("U1", "anna");
        rita = baton.guest("U3", "rita");
        anna.types("/partner add Telefonia: VoIP fee 10% contact @rita").isTold("@rita");
    }

    @Test
    @Order(1)
    void aWeekWithoutNewsIsOneLine() {
        anna.types("/revenue digest now").isTold("on its way");
        anna.sees("Partner digest: a quiet week");
        anna.types("/revenue digest here mondays 9:00")
                .isTold("Mondays at 09:00", "America/New_York", "Mon 30 Nov, 09:00");
    }

    @Test
    @Order(2)
    void aDigestHasItsChartAndAllSectionsInOrder() {
        aBusyWeek();
        baton.slack().callLog().clear();
        anna.types("/revenue digest now").isTold("on its way");
        anna.sees(DIGEST);

        var digest = digests().getLast();
        assertThat(SlackScreen.words(digest))
                .containsSubsequence(
                        "Partner digest, Mon 16 Nov 2026 to Mon 23 Nov 2026",
                        "November 2026 so far: $1,250 from partners.",
                        "Share of revenue from partners, month by month",
                        "Oct 2026 0%",
                        "Won this week",
                        "Kranich, $12,500, done by Telefonia, earns you $1,250. Thank you,",
                        "Partner revenue",
                        "This week: $1,250 (Telefonia $1,250)",
                        "Sent and received",
                        "Telefonia: you sent 1 ($12,500 won)",
                        "Waiting for an answer",
                        "Harbor, offered to Telefonia on",
                        "Hasn't moved for a week",
                        "Needs that no partner could meet",
                        "a divorce lawyer",
                        "How this is counted");
        assertThat(digest.text()).contains("one win", "$1,250 earned");
        var file = baton.slack().files().getLast();
        assertThat(file.isPng()).isTrue();
        assertThat(file.altText()).contains("Oct 2026 0%");
        assertThat(digest.blocks().toString()).contains("\"slack_file\":{\"id\":\"" + file.id());
        assertThat(methods())
                .containsSubsequence(
                        "files.getUploadURLExternal",
                        "upload",
                        "files.completeUploadExternal",
                        "chat.postMessage");
    }

    @Test
    @Order(3)
    void itIsPostedAtItsTimeOnceAWeek() {
        int before = digests().size();
        baton.advanceClock(Duration.ofDays(1).plusHours(1));
        anna.sees("Telefonia didn't answer your offer", "Harbor");
        baton.advanceClock(Duration.between(now(), at(7, 13, 58)));
        anna.types("/refer list").isTold("Kranich");
        assertThat(digests()).hasSize(before);

        baton.advanceClock(Duration.ofMinutes(3));
        await().atMost(BatonExtension.PATIENCE).until(() -> digests().size() == before + 1);
        assertThat(SlackScreen.words(digests().getLast()))
                .containsSubsequence(
                        "to Mon 30 Nov 2026",
                        "*Waiting for an answer*: none.",
                        "*Hasn't moved for a week*: none.");
        baton.advanceClock(Duration.ofDays(1));
        baton.restart();
        anna.types("/revenue digest").isTold("Mondays at 09:00", "Mon 7 Dec");
        assertThat(digests()).hasSize(before + 1);
    }

    @Test
    @Order(4)
    void itIsPostedAfterDowntimeAndAfterARateLimit() {
        int before = digests().size();
        baton.stop();
        baton.advanceClock(Duration.between(now(), at(14, 20, 0)));
        baton.slack()
                .faults()
                .next("files.getUploadURLExternal", new Fault.RateLimited(Duration.ofSeconds(2)))
                .next("chat.postMessage", new Fault.DoesThenDrops());
        baton.startAgain();

        await().atMost(BatonExtension.PATIENCE).until(() -> digests().size() == before + 1);
        assertThat(digests().getLast().blocks().toString()).contains("slack_file");
        assertThat(SlackScreen.words(digests().getLast()))
                .containsSubsequence(
                        "Hasn't moved for a week",
                        "Harbor, logged, last step",
                        "<@U1> holds the baton");
        anna.types("/revenue digest off").isTold("is off");
        baton.advanceClock(Duration.ofDays(8));
        anna.types("/revenue digest").isTold("no weekly digest");
        assertThat(digests()).hasSize(before + 1);
    }

    @Test
    @Order(5)
    void theSubscriberIsToldIfItCannotBePosted() {
        baton.slack().channels().openPublic("C8", "ops").with("U1");
        anna.in("C8").types("/revenue digest here mondays 9:00").isTold("post the digest here");
        baton.slack().channel("C8").archive();
        baton.advanceClock(Duration.between(now(), at(28, 15, 0)));

        anna.seesOnce("the weekly digest that you set for Mondays at 09:00", "is_archived");
    }

    private static void aBusyWeek() {
        var number = anna.logs("/refer Kranich needs VoIP to Telefonia");
        anna.presses("Send it to Telefonia");
        rita.presses("Accept").sees(number + ": Telefonia took it");
        anna.types("/refer won " + number + " $12,500").isTold("$1,250");
        anna.logs("/refer Harbor needs VoIP to Telefonia");
        anna.presses("Send it to Telefonia");
        rita.sees("Harbor needs VoIP", "[Accept]");
        anna.types("/partner find a divorce lawyer").isTold("added it to your gaps");
        anna.types("/revenue total 2026-10 $48,000").isTold("$48,000");
    }

    private static List<ChannelMessage> digests() {
        return baton.slack().channel(BatonExtension.SALES).messages().stream()
                .filter(each -> SlackScreen.words(each).startsWith(DIGEST))
                .toList();
    }

    private static List<String> methods() {
        return baton.slack().callLog().calls().stream().map(ApiCall::method).toList();
    }

    private static Instant now() {
        return baton.slack().clock().instant();
    }

    /// @return the time this many days after the start, at that hour in UTC
    private static Instant at(int days, int hour, int minute) {
        return BatonExtension.BEGINNING
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofDays(days).plusHours(hour).plusMinutes(minute));
    }
}
