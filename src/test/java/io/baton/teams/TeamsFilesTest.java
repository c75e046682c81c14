package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.baton.chat.Attachment.Fetched;
import io.baton.chat.Card;
import io.baton.chat.Card.Part;
import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Turn;
import io.baton.teams.api.Json;
import io.baton.teams.api.TeamsHosts;
import io.baton.teams.render.AdaptiveCard;
import io.baton.teams.render.Dialog;
import io.baton.teams.render.Surface;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Files that people send to the bot, and download links on cards.
class TeamsFilesTest {
    private static final byte[] CSV = "Name,Skills\nFoo,VoIP".getBytes(StandardCharsets.UTF_8);
    private static final int ENOUGH = 1_000;

    private TeamsDoorScene scene;
    private HttpServer drive;

    @BeforeEach
    void open() throws IOException {
        scene = TeamsDoorScene.open();
        drive = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        drive.createContext(
                "/there",
                exchange -> {
                    exchange.sendResponseHeaders(200, CSV.length);
                    exchange.getResponseBody().write(CSV);
                    exchange.close();
                });
        drive.createContext(
                "/moved",
                exchange -> {
                    exchange.getResponseHeaders().set("Location", "/there");
                    exchange.sendResponseHeaders(302, -1);
                    exchange.close();
                });
        drive.start();
    }

    @AfterEach
    void close() {
        drive.stop(0);
        scene.close();
    }

    @Test
    void aFileInAPersonalChatArrivesWithTheText() {
        sends(scene.anna.personalChat(), drive("/there"));
        var said = scene.scriptedConversation.only(Turn.Said.class);
        assertThat(said.text()).isEqualTo("partner import");
        assertThat(said.files().getFirst().name()).isEqualTo("my.csv");
        assertThat(fetched(said, ENOUGH))
                .isInstanceOfSatisfying(
                        Fetched.Bytes.class, file -> assertThat(file.all()).isEqualTo(CSV));
        assertThat(fetched(said, CSV.length - 1)).isEqualTo(new Fetched.TooLarge());
    }

    @Test
    void aFileInAChannelIsIgnored() {
        sends(scene.sales, drive("/there"));
        assertThat(scene.scriptedConversation.only(Turn.Said.class).files()).isEmpty();
    }

    @Test
    void otherHostsAreNeverCalledAndRedirectsNotFollowed() {
        sends(scene.anna.personalChat(), "https://sharepoint.com.evil.example/x");
        sends(scene.anna.personalChat(), "http://169.254.169.254/latest");
        sends(scene.anna.personalChat(), "no address");
        sends(scene.anna.personalChat(), drive("/moved"));
        assertThat(scene.scriptedConversation.heard())
                .hasSize(4)
                .allSatisfy(turn ->
                        assertThat(fetched((Turn.Said) turn, ENOUGH))
                                .isInstanceOf(Fetched.Missing.class));
    }

    @Test
    void filesAreOnlyFetchedFromSharePointAndOneDrive() {
        var teamsHosts = new TeamsHosts(false);
        for (var good :
                List.of(
                        "https://contoso.sharepoint.com/x",
                        "https://contoso-my.sharepoint.com/personal/a?tempauth=1",
                        "https://contoso.sharepoint.us/x")) {
            assertThat(teamsHosts.files().allows(HttpUrl.get(good))).as(good).isTrue();
        }
        for (var bad :
                List.of(
                        "http://contoso.sharepoint.com/x",
                        "https://contoso.sharepoint.com:444/x",
                        "https://me:it@contoso.sharepoint.com/x",
                        "https://evilsharepoint.com/x",
                        "https://smba.trafficmanager.net/x",
                        "http://127.0.0.1/x")) {
            assertThat(teamsHosts.files().allows(HttpUrl.get(bad))).as(bad).isFalse();
        }
    }

    @Test
    void aFormWithAFileSaysHowToSendOne() {
        var upload = new Field.FileUpload("file", "CSV file", true, "csv", "Name and Skills");
        var shown =
                Dialog.opened(new Form("f", "Import partners", "Read", "", List.of(upload)), "");
        assertThat(shown.toString()).contains("Send me the file in a direct message");
    }

    @Test
    void aFileOnACardIsALinkIfThereIsOne() {
        var linked = new Part.File("partners.csv", "k1", "https://baton.example/file/k1");
        assertThat(shown(linked)).contains("Action.OpenUrl", "https://baton.example/file/k1");
        assertThat(shown(new Part.File("partners.csv", "k1", null)))
                .contains("Ask for it again", "BATON_PUBLIC_URL")
                .doesNotContain("k1");
    }

    /// Baton sends links and never asks to put a file into a person's OneDrive.
    @Test
    void aConsentToAFileThatBatonNeverSentChangesNothing() {
        for (var answer : List.of("accept", "decline")) {
            var value = Json.object().put("type", "fileUpload").put("action", answer);
            value.putObject("uploadInfo").put("uploadUrl", drive("/there"));
            assertThat(
                            scene.anna
                                    .invokes("fileConsent/invoke", scene.anna.personalChat(), value)
                                    .status())
                    .isEqualTo(200);
        }
        assertThat(scene.scriptedConversation.heard()).isEmpty();
    }

    private static String shown(Part.File file) {
        return AdaptiveCard.of(Card.saying("Yours:").with(file), Surface.whisper()).toString();
    }

    private void sends(String conversation, String url) {
        var message = scene.anna.message(conversation, "partner import");
        var file = message.withArray("attachments").addObject();
        file.put("contentType", "application/vnd.microsoft.teams.file.download.info");
        file.put("name", "my.csv").putObject("content").put("downloadUrl", url);
        message.withArray("attachments").addObject().put("contentType", "text/html");
        scene.anna.sends(message);
    }

    private String drive(String path) {
        return "http://127.0.0.1:" + drive.getAddress().getPort() + path;
    }

    private static Fetched fetched(Turn.Said said, int most) {
        return said.files().getFirst().content().fetch(most);
    }
}
