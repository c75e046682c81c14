package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Card.Part;
import io.baton.chat.OneTimeFile;
import io.baton.chat.Place;
import io.baton.outbox.CallResult;
import io.baton.slack.fake.Fault;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A file's upload that fails in one of its three steps.
class SlackUploadFaultsTest {
    private static final String[] STEPS = {
        "files.getUploadURLExternal", "upload", "files.completeUploadExternal"
    };

    private final SlackDoorScene scene = SlackDoorScene.byHttp();

    @AfterEach
    void close() {
        scene.close();
    }

    static Stream<Arguments> temporaryFaults() {
        return Stream.of(STEPS)
                .flatMap(step ->
                        Stream.of(
                                        new Fault.Status(500),
                                        new Fault.Status(503),
                                        new Fault.Drops(),
                                        new Fault.Refuses("internal_error"),
                                        new Fault.Refuses("token_revoked"))
                                .filter(fault ->
                                        !step.equals("upload") || !(fault instanceof Fault.Refuses))
                                .map(fault -> Arguments.of(step, fault)));
    }

    @ParameterizedTest
    @MethodSource("temporaryFaults")
    void aTemporaryFaultDelaysTheCardAndTheFile(String step, Fault fault) {
        scene.slack.faults().next(step, fault);
        assertThat(post()).isInstanceOf(CallResult.Failed.class);
        assertThat(scene.slack.directWith("U1").messages()).isEmpty();

        assertThat(post()).isInstanceOf(CallResult.Ok.class);
        assertThat(scene.slack.directWith("U1").last().blocks().toString()).contains("is above");
        assertThat(scene.slack.files()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"files.getUploadURLExternal", "files.completeUploadExternal"})
    void aRefusedFileIsLinked(String step) {
        scene.slack.faults().next(step, new Fault.Refuses("file_uploads_disabled"));
        assertThat(post()).isInstanceOf(CallResult.Ok.class);
        assertThat(scene.slack.directWith("U1").last().blocks().toString())
                .contains("https://baton.example/file/k1")
                .doesNotContain("is above");
    }

    static Stream<Fault> faultsOfTheCard() {
        return Stream.of(
                new Fault.Status(503),
                new Fault.Drops(),
                new Fault.RateLimited(Duration.ZERO),
                new Fault.Refuses("internal_error"));
    }

    @ParameterizedTest
    @MethodSource("faultsOfTheCard")
    void aFileThatIsThereIsNotUploadedAgainForItsCard(Fault fault) {
        scene.slack.faults().next("chat.postMessage", fault);
        assertThat(post().ok()).isFalse();
        assertThat(post()).isInstanceOf(CallResult.Ok.class);
        assertThat(scene.slack.files()).hasSize(1);
        assertThat(scene.slack.directWith("U1").messages()).hasSize(2);
        assertThat(scene.slack.directWith("U1").last().blocks().toString()).contains("is above");
    }

    @Test
    void ofSeveralFilesOnlyTheMissingOneIsUploadedAgain() {
        var card = Card.saying("Yours:").with(file("a.csv")).with(file("b.csv"));
        var passes = new Fault.Delays(Duration.ZERO);
        scene.slack.faults().next("upload", passes, new Fault.Status(500));
        assertThat(post(card)).isInstanceOf(CallResult.Failed.class);
        assertThat(post(card)).isInstanceOf(CallResult.Ok.class);
        assertThat(scene.slack.files()).hasSize(2);
    }

    @Test
    void anotherPersonGetsTheFileToo() {
        post();
        scene.messenger().send("p2", new Place.Direct("slack:U2"), card());
        assertThat(scene.slack.files()).hasSize(2);
        assertThat(scene.slack.directWith("U2").messages()).hasSize(2);
    }

    private CallResult<String> post() {
        return post(card());
    }

    private CallResult<String> post(Card card) {
        return scene.messenger().send("p1", new Place.Direct("slack:U1"), card);
    }

    private static Card card() {
        return Card.saying("Yours:").with(file("partners.csv"));
    }

    private static Part file(String name) {
        return new Part.File(name, OneTimeFile.KEY, "https://baton.example/file/k1");
    }
}
