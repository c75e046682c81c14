package io.baton.desk.restoration;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.firm.Restoration;
import io.baton.memory.InMemoryHeldParcels;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// After a restore, the keeper is told, and what was due waits for a member.
class RestorationConversationTest {
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private final InMemoryHeldParcels held;
    private final TestFirm firm;
    private final Actor anna;
    private final Actor rita;

    RestorationConversationTest() {
        var made = new ArrayList<InMemoryHeldParcels>();
        firm =
                new TestFirm(testFirm -> {
                    made.add(new InMemoryHeldParcels(testFirm.outbox));
                    return new RestorationHandlers(testFirm.restorations, made.getFirst())
                            .handlers();
                });
        held = made.getFirst();
        anna = firm.member("Anna").directly();
        rita = firm.outsider("Rita").directly();
    }

    @BeforeEach
    void anOfferWaits() {
        firm.partner("RingPros", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        firm.advanceClock(Duration.ZERO);
    }

    private void restoredAfter(Duration time) {
        var asOf = firm.now();
        firm.advanceClockOnly(time);
        firm.restorations.write(
                Restoration.of(TestFirm.FIRM, asOf, firm.now()), "restore", List.of());
    }

    private void runsTheJob() {
        new RestorationJob(firm.firms, firm.restorations, held, firm.referrals).run(firm.now());
    }

    private void resumes() {
        runsTheJob();
        firm.advanceClock(Duration.ZERO);
    }

    private static Post post(String id) {
        return Post.once(
                id, new Place.Channel("test:general"), Card.saying(id), new PostSubject.Welcome());
    }

    @Test
    void theKeeperIsToldWhatWasRestoredAsOfWhen() {
        restoredAfter(Duration.ofMinutes(5));
        resumes();
        resumes();
        anna.sees("The data of Northwind is as it was at Tue 3 Nov, 11:00")
                .sees("What happened later is missing here")
                .sees("revenue digest now");
    }

    @Test
    void anOverdueOfferWaitsForAMember() {
        restoredAfter(TWO_DAYS);
        firm.advanceClock(Duration.ZERO);
        assertThat(firm.storyOf("R-1")).doesNotContain("Lapsed", "Reminded");
        resumes();
        assertThat(firm.storyOf("R-1")).doesNotContain("Lapsed", "Reminded");
        anna.sees("1 offer passed the deadline meanwhile. They stay open");

        anna.presses("Let 1 offer lapse");
        firm.advanceClock(Duration.ZERO);
        assertThat(firm.storyOf("R-1")).contains("Lapsed");
    }

    @Test
    void anOverdueOfferCanStillBeAccepted() {
        restoredAfter(TWO_DAYS);
        resumes();
        rita.presses("Accept");
        assertThat(firm.storyOf("R-1")).contains("Accepted");
    }

    @Test
    void whatFallsDueLaterHappensByItself() {
        restoredAfter(Duration.ofMinutes(5));
        resumes();
        firm.advanceClock(TWO_DAYS);
        assertThat(firm.storyOf("R-1")).contains("Lapsed");
    }

    @Test
    void heldPostsAreSentOnceAMemberSaysSo() {
        held.hold(post("one"));
        held.hold(post("two"));
        restoredAfter(TWO_DAYS);
        resumes();
        assertThat(posted()).doesNotContain("one", "two");
        anna.sees("2 posts waited to be sent").sees("I hold them until you decide");

        var send = anna.button("Send 2 posts");
        var drop = anna.button("Drop 2 posts");
        anna.presses("first", send).isTold("released");
        assertThat(posted()).containsOnlyOnce("one", "two");
        anna.presses("second", drop).isTold("released");
        assertThat(posted()).containsOnlyOnce("one", "two");
    }

    @Test
    void heldPostsAreDroppedIfAMemberSaysSo() {
        held.hold(post("one"));
        restoredAfter(TWO_DAYS);
        resumes();
        anna.presses("Drop 1 post").isTold("1 post", "dropped");
        assertThat(posted()).doesNotContain("one");
        assertThat(held.count(TestFirm.WORKSPACE)).isZero();
    }

    @Test
    void aDecisionSurvivesACrashBeforeItsEffect() {
        held.hold(post("one"));
        restoredAfter(TWO_DAYS);
        resumes();
        var decided =
                firm.restorations
                        .find(TestFirm.FIRM)
                        .orElseThrow()
                        .decided(Restoration.PostFate.SENT);
        firm.restorations.write(decided, "crashed", List.of());
        runsTheJob();
        assertThat(posted()).containsOnlyOnce("one");
    }

    @Test
    void aButtonOfAnEarlierRestoreNoLongerWorks() {
        held.hold(post("one"));
        restoredAfter(TWO_DAYS);
        resumes();
        var send = anna.button("Send 1 post");
        var now = firm.restorations.find(TestFirm.FIRM).orElseThrow();
        var again =
                new Restoration(
                        now.firm(),
                        now.asOf(),
                        now.restoredAt().plusSeconds(60),
                        null,
                        now.version());
        firm.restorations.write(again, "again", List.of());
        anna.presses("late", send).isTold("no longer valid");
        assertThat(held.count(TestFirm.WORKSPACE)).isOne();
    }

    @Test
    void aPartnersPersonDecidesNothing() {
        held.hold(post("one"));
        restoredAfter(TWO_DAYS);
        resumes();
        rita.presses("x", anna.button("Send 1 post"));
        assertThat(held.count(TestFirm.WORKSPACE)).isOne();
    }

    private List<String> posted() {
        firm.postedCards.deliverAll();
        return firm.postedCards.at(new Place.Channel("test:general")).stream()
                .map(Card::summary)
                .toList();
    }
}
