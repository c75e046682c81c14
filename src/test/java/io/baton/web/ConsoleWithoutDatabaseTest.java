package io.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.OneTimeFile;
import io.baton.chat.Reply;
import io.baton.chat.Transcript;
import io.baton.chat.Turn;
import io.baton.memory.InMemoryTranscript;
import io.baton.outbox.Unavailable;
import io.baton.testing.HeardLog;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The console while the database's disk is full, or the database is gone.
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class ConsoleWithoutDatabaseTest {
    private static final Unavailable FULL = Unavailable.fullDisk(new IllegalStateException("full"));
    private static final Unavailable GONE = new Unavailable("gone", new IllegalStateException());

    private final FailingTranscript transcript = new FailingTranscript();
    private final List<Turn> heard = new ArrayList<>();
    private Reply reply = new Reply.Whisper(Card.saying("R-1 is logged."));
    private final MockMvcTester page =
            MockMvcTester.of(
                    new ConsoleController(
                            new ConsoleTranscript(
                                    transcript, ConsoleRoster.sample(), Clock.systemUTC()),
                            turn -> {
                                heard.add(turn);
                                return reply;
                            },
                            new LocalConsole.CountedSample(),
                            () -> ZoneId.of("UTC"),
                            new OneTimeFile()));

    @Test
    void aMessageThatCannotBeStoredIsNotObeyed(CapturedOutput output) {
        transcript.failsAfter(0, FULL);
        assertThat(said(says("refer Acme needs VoIP")))
                .isEqualTo(
                        "Not stored yet. My disk is full or broken: free up space, then try again.");
        transcript.failsAfter(0, GONE);
        assertThat(said(says("refer Acme needs VoIP")))
                .isEqualTo("Not stored yet. I can’t reach my database: try again in a minute.");
        assertThat(heard).isEmpty();
        assertThat(output).contains("the console can't be shown").doesNotContain("\tat ");
    }

    @Test
    void anAnswerThatCannotBeStoredIsShownAllTheSame(CapturedOutput output) {
        transcript.failsAfter(1, FULL);
        assertThat(said(says("refer Acme needs VoIP"))).isEqualTo("R-1 is logged.");
        assertThat(heard).hasSize(1);
        assertThat(output).doesNotContain("\tat ");
    }

    @Test
    void whatMayBeStoredIsNotDenied() {
        var silent =
                List.of(
                        new Reply.Nothing(),
                        new Reply.OpenForm(OneReferralConversation.why()),
                        new Reply.FieldErrors(Map.of("reason", "Say more.")));
        for (var each : silent) {
            reply = each;
            transcript.failsAfter(1, FULL);
            assertThat(said(says("refer Acme needs VoIP"))).startsWith("This may be stored");
        }
        assertThat(heard).hasSize(3);
    }

    @Test
    void aButtonOrFormIsAnsweredToo() {
        transcript.failsAfter(0, FULL);
        assertThat(said(post("/console/press", "line", "x", "press", "other R-1")))
                .startsWith("Not stored yet.");
        assertThat(said(post("/console/act", "line", "x"))).startsWith("Not stored yet.");
        assertThat(heard).isEmpty();
        assertThat(said(post("/console/submit", "form", "decline"))).isEqualTo("R-1 is logged.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console", "/console/now"})
    void aPageThatCannotBeReadSaysWhy(String path) {
        transcript.failsAfter(0, GONE);
        assertThat(said(page.get().uri(path).exchange()))
                .isEqualTo("I can’t reach my database: try again in a minute.");
    }

    @Test
    void aPageThatFailsShowsACodeThatLeadsToItsLineInTheLog() {
        transcript.failsAfter(0, new IllegalStateException("a fault"));
        try (var log = new HeardLog()) {
            assertThat(page.get().uri("/console"))
                    .hasStatus(500)
                    .bodyText()
                    .startsWith("Something went wrong")
                    .satisfies(shown ->
                            assertThat(log.lineOf(shown).getThrowableProxy().getMessage())
                                    .isEqualTo("a fault"));
        }
    }

    private MvcTestResult says(String text) {
        return post("/console/say", "text", text);
    }

    private MvcTestResult post(String path, String... fields) {
        var request = page.post().uri(path).param("turn", "rendering-1");
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String said(MvcTestResult result) {
        assertThat(result).hasStatus(503).hasContentTypeCompatibleWith("text/plain");
        assertThat(result).bodyText().isNotBlank();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /// Fails after some calls.
    private static final class FailingTranscript implements Transcript {
        private final Transcript lines = new InMemoryTranscript();
        private int left = Integer.MAX_VALUE;
        private RuntimeException failure = FULL;

        void failsAfter(int calls, RuntimeException why) {
            left = calls;
            failure = why;
        }

        private Transcript working() {
            if (left-- <= 0) {
                throw failure;
            }
            return lines;
        }

        @Override
        public void put(Line line) {
            working().put(line);
        }

        @Override
        public List<Line> latest(String place, int count) {
            return working().latest(place, count);
        }

        @Override
        public void clear() {
            working().clear();
        }
    }
}
