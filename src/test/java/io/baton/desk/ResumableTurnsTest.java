package io.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Place;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.firm.Individual;
import io.baton.outbox.Unavailable;
import io.baton.store.UnfinishedTurns;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Interrupted turns that fail again, and turns that only take long.
class ResumableTurnsTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final List<Turn> runs = new ArrayList<>();
    private final Turn turn =
            new Turn.Said(
                    new Turn.Context(
                            "t1",
                            TestFirm.WORKSPACE,
                            anna.person(),
                            new Place.Direct("test:anna"),
                            ReplyCapability.ANSWER_AND_FORM),
                    "refer pass R-1 <@test:ben>",
                    Map.of("test:ben", ben.person()));

    @Test
    void aTurnThatKeepsFailingAsksThePersonOnce() {
        interrupted();
        failFor(20);

        assertThat(runs).hasSize(ResumableTurns.TRIES);
        assertThat(anna.directMessages())
                .singleElement()
                .extracting(PostedCards::textOf)
                .asString()
                .isEqualTo(
                        "I was interrupted and couldn't finish “refer pass R-1 @Ben”. Press Continue; nothing happens twice.\n[Continue]");
    }

    @Test
    void theButtonContinues() {
        interrupted();
        failFor(20);

        anna.presses("Continue").isTold("I'm continuing");
        resume();
        assertThat(runs).hasSize(ResumableTurns.TRIES + 1);
        anna.presses("Continue").isTold("There's nothing left to continue.");
    }

    @Test
    void ifItFailsAgainThePersonIsAskedAgain() {
        interrupted();
        failFor(20);
        anna.presses("Continue").isTold("I'm continuing");
        failFor(20);

        assertThat(runs).hasSize(2 * ResumableTurns.TRIES);
        assertThat(anna.directMessages()).hasSize(2);
    }

    @Test
    void noOneElseCanContinueIt() {
        interrupted();
        failFor(20);
        var button = Button.primary("Continue", "turn.resume", "t1");

        ben.presses("p1", button).isTold("Only Anna can continue this.");
        ben.presses("p2", Button.primary("Continue", "turn.resume", "t2"))
                .isTold("There's nothing left to continue.");
        resume();
        assertThat(runs).hasSize(ResumableTurns.TRIES);
    }

    @Test
    void afterAWeekItIsForgotten() {
        interrupted();
        failFor(20);
        testFirm.advanceClock(Duration.ofDays(8));
        resume();
        assertThat(testFirm.unfinishedTurns.find(TestFirm.WORKSPACE, "t1")).isEmpty();
        assertThat(runs).hasSize(ResumableTurns.TRIES);
        anna.presses("Continue")
                .isTold(
                        "This is older than a week, so I can't continue it any more. Check what is missing and do that again.");
    }

    @Test
    void aCrashWhileItAsksForgetsNothing() {
        interrupted();
        failFor(ResumableTurns.TRIES);
        testFirm.advanceClock(Duration.ofMinutes(1));
        testFirm.unfinishedTurns.failNextRenewal();
        testFirm.resumableTurns.resume(testFirm.now(), runs::add);
        failFor(2);

        assertThat(anna.directMessages()).hasSize(1);
        anna.presses("Continue").isTold("I'm continuing");
        resume();
        assertThat(runs).hasSize(ResumableTurns.TRIES + 1);
    }

    @Test
    void aButtonOfAnEarlierBuildContinuesToo() {
        interrupted();
        failFor(20);
        anna.presses("p1", Button.primary("Continue", "turn.resume", "t1"))
                .isTold("I'm continuing");
        resume();
        assertThat(runs).hasSize(ResumableTurns.TRIES + 1);
        anna.presses("p2", Button.primary("Continue", "turn.resume", "t1"))
                .isTold("There's nothing left to continue.");
    }

    @Test
    void aTurnThatTakesLongIsNotTakenUp() {
        testFirm.resumableTurns.begin(ask());
        for (int i = 0; i < 50; i++) {
            resume();
        }
        assertThat(runs).isEmpty();
        testFirm.resumableTurns.end(turn);
        assertThat(testFirm.resumableTurns.leave(turn)).isFalse();
        testFirm.advanceClock(Duration.ofHours(1));
        resume();
        assertThat(runs).isEmpty();
    }

    @Test
    void oneThatFailsDoesNotStopTheNext() {
        interrupted();
        var other = ((Turn.Said) turn).answeredByPost();
        testFirm.unfinishedTurns.begin(
                new Turn.Said(
                        new Turn.Context(
                                "t2",
                                other.workspace(),
                                other.person(),
                                other.place(),
                                other.replyCapability()),
                        "x",
                        Map.of()),
                Instant.EPOCH,
                Instant.EPOCH);
        testFirm.advanceClock(Duration.ofMinutes(1));
        testFirm.resumableTurns.resume(
                testFirm.now(),
                each -> {
                    runs.add(each);
                    throw new IllegalStateException("broken");
                });
        assertThat(runs).extracting(Turn::id).containsExactlyInAnyOrder("t1", "t2");
    }

    static Handlers button(UnfinishedTurns turns) {
        return new Handlers(List.of(), List.of(new ResumeButton(turns)), List.of());
    }

    /// The instance that began it is gone.
    private void interrupted() {
        testFirm.unfinishedTurns.begin(turn, testFirm.now(), testFirm.now());
    }

    private void failFor(int minutes) {
        for (int i = 0; i < minutes; i++) {
            testFirm.advanceClock(Duration.ofMinutes(1));
            testFirm.resumableTurns.resume(
                    testFirm.now(),
                    each -> {
                        runs.add(each);
                        throw new Unavailable("The database call failed.", new RuntimeException());
                    });
        }
        testFirm.postedCards.deliverAll();
    }

    private void resume() {
        testFirm.advanceClock(Duration.ofSeconds(25));
        testFirm.resumableTurns.resume(testFirm.now(), runs::add);
    }

    private Ask ask() {
        anna.says("help");
        return new Ask(
                testFirm.firms.all().getFirst(),
                turn,
                new Asker.Member(new Individual("test:anna", "Anna")),
                testFirm.now());
    }
}
