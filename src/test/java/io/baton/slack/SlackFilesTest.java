package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.chat.Attachment.Fetched;
import io.baton.chat.Card;
import io.baton.chat.Card.Part;
import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.OneTimeFile;
import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.outbox.CallResult;
import io.baton.slack.fake.ChannelMessage;
import io.baton.slack.fake.Fault;
import io.baton.slack.fake.SlackJson;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Files that people send to the bot, and files that the bot sends to them.
class SlackFilesTest {
    private static final byte[] TABLE = "Name,Skills\nFoo,VoIP\n".getBytes(StandardCharsets.UTF_8);
    private static final int ENOUGH = 1_000;

    private final SlackDoorScene scene = SlackDoorScene.byHttp();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aFileInADirectMessageComesWithItsText() {
        assertThat(scene.anna().sends("partner import", "my.csv", TABLE).status()).isEqualTo(200);
        var said = scene.scriptedConversation.only(Turn.Said.class);
        assertThat(said.text()).isEqualTo("partner import");
        assertThat(said.place()).isEqualTo(new Place.Direct("slack:U1"));
        assertThat(said.person().inHomeTeam()).isTrue();
        assertThat(said.files().getFirst().name()).isEqualTo("my.csv");
        assertThat(fetched(said, ENOUGH))
                .isInstanceOfSatisfying(
                        Fetched.Bytes.class, file -> assertThat(file.all()).isEqualTo(TABLE));
        assertThat(scene.slack.violations()).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() {
        scene.anna().sends("partner import", "my.csv", TABLE);
        var said = scene.scriptedConversation.only(Turn.Said.class);
        assertThat(fetched(said, TABLE.length - 1)).isEqualTo(new Fetched.TooLarge());
        assertThat(fetched(said, TABLE.length)).isInstanceOf(Fetched.Bytes.class);
    }

    @Test
    void aForeignFileUrlIsNeverCalled() {
        for (var url :
                List.of(
                        "http://127.0.0.1:1/files-pri/F1",
                        "http://169.254.169.254/latest",
                        "https://slack.com.evil.example/F1",
                        "file:///etc/passwd")) {
            scene.anna().sends("partner import", SlackJson.object("id", "F1", "url_private", url));
        }
        assertThat(scene.scriptedConversation.heard())
                .hasSize(4)
                .allSatisfy(turn ->
                        assertThat(fetched((Turn.Said) turn, ENOUGH))
                                .isInstanceOf(Fetched.Missing.class));
    }

    @Test
    void aFileWithOnlyAnIdIsLookedUp() {
        scene.anna().sends("one", "my.csv", TABLE);
        var id = scene.slack.files().getFirst().id();
        var hidden = SlackJson.object("id", id, "file_access", "check_file_info");
        scene.anna().sends("partner import", hidden);
        var said = (Turn.Said) scene.scriptedConversation.heard().getLast();
        assertThat(fetched(said, ENOUGH)).isInstanceOf(Fetched.Bytes.class);
    }

    @Test
    void aLoginPageIsNotAFile() {
        scene.anna().sends("partner import", "my.csv", TABLE);
        var said = scene.scriptedConversation.only(Turn.Said.class);
        var gone =
                SlackJson.object(
                        "id", "F0", "url_private", scene.slack.apiUrl() + "../files-pri/F0");
        scene.anna().sends("partner import", gone);
        assertThat(fetched((Turn.Said) scene.scriptedConversation.heard().getLast(), ENOUGH))
                .isInstanceOfSatisfying(
                        Fetched.Missing.class,
                        missing -> assertThat(missing.why()).contains("files:read"));
        scene.slack.goDark();
        assertThat(fetched(said, ENOUGH))
                .isInstanceOfSatisfying(
                        Fetched.Missing.class,
                        missing -> assertThat(missing.why()).contains("Send it again"));
    }

    @Test
    void aFormAcceptsAFile() {
        var upload = new Field.FileUpload("file", "CSV file", true, "csv", "Name and Skills");
        scene.scriptedConversation.answers(turn ->
                turn instanceof Turn.Submitted
                        ? new Reply.FieldErrors(Map.of("file", "no column of skills"))
                        : new Reply.OpenForm(new Form("f", "Import", "Read", "", List.of(upload))));
        scene.anna().types("C1", "/partner", "import");
        await().until(() -> scene.slack.hasModal("U1"));
        var formSubmission = scene.anna().form().with("CSV file", "my.csv", TABLE).submits();
        assertThat(formSubmission.action()).isEqualTo("errors");
        var filled = (Turn.Submitted) scene.scriptedConversation.heard().getLast();
        assertThat(filled.files()).containsOnlyKeys("file");
        assertThat(filled.files().values().iterator().next().content().fetch(ENOUGH))
                .isInstanceOf(Fetched.Bytes.class);
        assertThat(scene.slack.violations()).isEmpty();
    }

    @Test
    void aCardsFileIsPostedAboveIt() {
        assertThat(say()).isInstanceOf(CallResult.Ok.class);
        var messages = scene.slack.directWith("U1").messages();
        assertThat(messages).hasSize(2);
        assertThat(messages.getFirst().metadata()).isEmpty();
        assertThat(words(messages.getLast()))
                .contains("partners.csv")
                .doesNotContain(OneTimeFile.KEY);
        assertThat(scene.slack.files().getFirst().bytes()).isEqualTo(OneTimeFile.CONTENT);
        assertThat(scene.slack.files().getFirst().channels())
                .containsExactly(scene.slack.directWith("U1").id());
        assertThat(scene.slack.violations()).isEmpty();
    }

    @Test
    void aFileThatSlackRefusesIsLinked() {
        scene.slack
                .faults()
                .next("files.getUploadURLExternal", new Fault.Refuses("file_uploads_disabled"));
        assertThat(say()).isInstanceOf(CallResult.Ok.class);
        assertThat(words(scene.slack.directWith("U1").last()))
                .contains("https://baton.example/file/k1");
    }

    @Test
    void aRateLimitedUploadDelaysTheCard() {
        scene.slack
                .faults()
                .next("files.completeUploadExternal", new Fault.RateLimited(Duration.ofSeconds(7)));
        assertThat(say()).isNotInstanceOf(CallResult.Ok.class);
        assertThat(scene.slack.directWith("U1").messages()).isEmpty();
    }

    @Test
    void anExpiredFileIsReported() {
        var card = Card.saying("Yours:").with(new Part.File("partners.csv", "old", null));
        scene.messenger().send("p1", new Place.Direct("slack:U1"), card);
        assertThat(words(scene.slack.directWith("U1").last())).contains("has expired");
    }

    private CallResult<String> say() {
        var file = new Part.File("partners.csv", OneTimeFile.KEY, "https://baton.example/file/k1");
        return scene.messenger()
                .send("p1", new Place.Direct("slack:U1"), Card.saying("Yours:").with(file));
    }

    private static String words(ChannelMessage channelMessage) {
        return channelMessage.blocks().toString();
    }

    private static Fetched fetched(Turn.Said said, int most) {
        return said.files().getFirst().content().fetch(most);
    }
}
