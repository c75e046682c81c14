package io.baton.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.baton.chat.Card;
import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.chat.Workspace;
import io.baton.door.TurnRunner.TurnReader;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnRunnerTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(20);

    private final ScriptedConversation scriptedConversation = new ScriptedConversation();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Turn turn =
            new Turn.HomeOpened(
                    new Turn.Context(
                            "t1",
                            new Workspace("web:local"),
                            new Person("web:anna", "Anna", true),
                            new Place.Direct("web:anna"),
                            ReplyCapability.ANSWER));
    private final Recorder responder = new Recorder();

    @AfterEach
    void close() {
        threads.close();
    }

    @Test
    void aReplyInTimeIsTheResponseAndHasAFollowUp() {
        scriptedConversation.whispers("hello");
        assertThat(runner(LONG, LONG).run("press", () -> turn, responder)).isEqualTo("hello");
        await().untilAsserted(() -> assertThat(responder.sent).containsExactly("hello"));
        assertThat(count("answered")).isEqualTo(1);
    }

    @Test
    void aLateReplyIsSentAfterTheResponseOnAnotherThread() {
        var gate = scriptedConversation.whispers("late").blocks();
        assertThat(runner(SHORT, SHORT).run("press", () -> turn, responder)).isEqualTo("slow");
        assertThat(responder.sent).isEmpty();
        gate.countDown();
        await().untilAsserted(() -> assertThat(responder.sent).containsExactly("late: late"));
        assertThat(responder.threads).doesNotContain(Thread.currentThread());
        assertThat(count("late")).isEqualTo(1);
    }

    @Test
    void aResponseThatCannotSayItWaitsUntilThePersonIsTold() {
        var gate = scriptedConversation.blocks();
        responder.tooSlow = new TooSlow.TellsFirst<>(() -> true, "acknowledged", "unanswered");
        assertThat(runner(SHORT, SHORT).run("press", () -> turn, responder))
                .isEqualTo("acknowledged");
        responder.tooSlow = new TooSlow.TellsFirst<>(() -> false, "acknowledged", "unanswered");
        assertThat(runner(SHORT, SHORT).run("press", () -> turn, responder))
                .isEqualTo("unanswered");
        gate.countDown();
    }

    @Test
    void anActIsUnansweredIfTellingThePersonTakesTooLongOrFails() {
        var gate = scriptedConversation.blocks();
        var never = new CompletableFuture<Boolean>();
        responder.tooSlow = new TooSlow.TellsFirst<>(never::join, "acknowledged", "unanswered");
        assertThat(runner(new TurnTimes(SHORT, SHORT, SHORT)).run("press", () -> turn, responder))
                .isEqualTo("unanswered");
        never.complete(true);
        responder.tooSlow =
                new TooSlow.TellsFirst<>(
                        () -> {
                            throw new IllegalStateException("broken on purpose");
                        },
                        "acknowledged",
                        "unanswered");
        assertThat(runner(new TurnTimes(SHORT, SHORT, SHORT)).run("press", () -> turn, responder))
                .isEqualTo("unanswered");
        gate.countDown();
    }

    @Test
    void holdIsCalledWhileTheTurnGoesOn() {
        var gate = scriptedConversation.whispers("hello").blocks();
        responder.onHold = gate::countDown;
        assertThat(runner(LONG, SHORT).run("press", () -> turn, responder)).isEqualTo("hello");
        assertThat(responder.sent).contains("hold");
    }

    @Test
    void aBrokenTurnIsAnsweredWithItsIncidentCode() {
        scriptedConversation.answers(_ -> {
            throw new IllegalStateException("broken on purpose");
        });
        assertThat(runner(LONG, LONG).run("press", () -> turn, responder))
                .contains("Something went wrong");
        assertThat(count("broken")).isEqualTo(1);
    }

    @Test
    void aReplyThatCannotBeRenderedIsABrokenTurn() {
        scriptedConversation.whispers("unrenderable");
        assertThat(runner(LONG, LONG).run("press", () -> turn, responder))
                .contains("Something went wrong");
        assertThat(count("broken")).isEqualTo(1);
    }

    @Test
    void anUnidentifiedPersonCannotAct() {
        assertThat(runner(LONG, LONG).run("press", unidentified(), responder))
                .contains("Slack can't tell me who you are");
        assertThat(scriptedConversation.heard()).isEmpty();
        assertThat(count("unidentified")).isEqualTo(1);
    }

    @Test
    void aLateOrUnidentifiedEventIsNotAcknowledged() {
        assertThatThrownBy(
                        () -> runner(LONG, LONG).runOrRetry("mention", unidentified(), responder))
                .isInstanceOf(NotAcknowledged.class)
                .hasMessage("mention unidentified");
        var gate = scriptedConversation.blocks();
        assertThatThrownBy(() -> runner(SHORT, SHORT).runOrRetry("mention", () -> turn, responder))
                .isInstanceOf(NotAcknowledged.class)
                .hasMessage("mention late");
        gate.countDown();
        assertThat(responder.sent).isEmpty();
    }

    private TurnRunner<String> runner(Duration answer, Duration hold) {
        return runner(new TurnTimes(answer, hold, LONG));
    }

    private TurnRunner<String> runner(TurnTimes times) {
        var doorMeters = new DoorMeters(meters, "slack");
        return new TurnRunner<>(
                scriptedConversation,
                threads,
                times,
                doorMeters,
                new DoorSentences("Slack", "/refer list"));
    }

    private long count(String outcome) {
        return meters.get("baton.slack.turns").tag("outcome", outcome).timer().count();
    }

    private static TurnReader unidentified() {
        return () -> {
            throw new Unidentified("a test");
        };
    }

    /// Responds with a card's summary; can't show "unrenderable".
    private static final class Recorder implements Responder<String>, ReplyActions {
        final List<String> sent = new CopyOnWriteArrayList<>();
        final List<Thread> threads = new CopyOnWriteArrayList<>();
        volatile TooSlow<String> tooSlow = new TooSlow.Says<>("slow");
        volatile Runnable onHold = () -> {};

        @Override
        public Answer<String> respond(Reply reply) {
            var words = ((Reply.Whisper) reply).card().summary();
            if (words.equals("unrenderable")) {
                throw new IllegalArgumentException("unrenderable on purpose");
            }
            return Answer.partial(words);
        }

        @Override
        public void followUp(Reply reply) {
            perform(reply);
        }

        @Override
        public void followUpLate(Reply reply) {
            whisper(Card.saying("late: " + ((Reply.Whisper) reply).card().summary()));
        }

        @Override
        public void hold() {
            sent.add("hold");
            onHold.run();
        }

        @Override
        public TooSlow<String> tooSlow() {
            return tooSlow;
        }

        @Override
        public void whisper(Card card) {
            threads.add(Thread.currentThread());
            sent.add(card.summary());
        }

        @Override
        public void openForm(Reply.OpenForm reply) {
            throw new AssertionError("no form here");
        }
    }
}
