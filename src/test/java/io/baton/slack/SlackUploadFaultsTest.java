package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Card.Part;
import io.baton.chat.OneTimeFile;
import io.baton.chat.Place;
import io.baton.outbox.CallResult;
import io.baton.slack.fake.Fault;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
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

    private CallResult<String> post() {
        var file = new Part.File("partners.csv", OneTimeFile.KEY, "https://baton.example/file/k1");
        return scene.messenger()
                .send("p1", new Place.Direct("slack:U1"), Card.saying("Yours:").with(file));
    }
}
