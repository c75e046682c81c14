package io.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Turn;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The console's pages and files over real HTTP: who sees which, and where they come from.
class ConsolePagesTest {

    private static final Pattern CHART = Pattern.compile("/console/chart/[\\w-]+\\.png");

    private static final LocalConsole console = new LocalConsole();

    private final ConsoleClient anna = visitor("web:anna", "direct");

    @BeforeEach
    void reset() {
        console.forget();
    }

    @AfterAll
    static void close() {
        console.close();
    }

    @Test
    void openingTheHomePageIsATurn() throws Exception {
        assertThat(visitor("web:anna", "home").page()).contains("Good morning, Anna");
        assertThat(console.script.heard)
                .singleElement()
                .isInstanceOf(Turn.HomeOpened.class)
                .extracting(Turn::place)
                .isEqualTo(OneReferralConversation.ANNA);
    }

    @Test
    void aChartIsServedAsAPicture() throws Exception {
        var found = CHART.matcher(anna.says("revenue"));
        assertThat(found.find()).isTrue();
        var picture = anna.fetch(found.group());

        assertThat(picture.body()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(anna.fetch("/console/chart/unknown.png").statusCode()).isEqualTo(404);
    }

    @Test
    void theSampleFirmIsOfferedUntilThereIsDataAndLoadedOnce() throws Exception {
        assertThat(anna.page()).contains("Load the sample firm");
        anna.post("/console/sample");
        anna.post("/console/sample");

        assertThat(console.sample.times).isEqualTo(1);
        assertThat(anna.page())
                .contains("Hand a referral over")
                .doesNotContain("Load the sample firm");
    }

    @Test
    void anUnknownPersonInTheAddressLeadsToTheFirstOne() throws Exception {
        assertThat(visitor("web:nobody", "web:nowhere").page()).contains("Hello Anna");
    }

    @Test
    void aChannelIsOpenToItsMembersOnly() throws Exception {
        visitor("web:anna", "web:general").says("For the firm alone");

        assertThat(visitor("web:rita", "web:general").page())
                .contains("Hello Rita")
                .doesNotContain("For the firm alone");
    }

    @Test
    void theConsoleServesItsOwnFilesOnly() throws Exception {
        for (var name :
                List.of("console.css", "console.js", "message-line.js", "htmx.js", "icon.svg")) {
            assertThat(anna.fetch("/console/assets/" + name).statusCode()).as(name).isEqualTo(200);
        }
        assertThat(anna.fetch("/console/assets/..%2fapplication.properties").statusCode())
                .isBetween(400, 404);
        assertThat(new String(anna.fetch("/console/assets/htmx.js").body(), StandardCharsets.UTF_8))
                .contains("version:\"2.");
    }

    @Test
    void thePageLoadsNothingFromElsewhere() throws Exception {
        assertThat(anna.page()).doesNotContain("http://", "https://", "style=", "onclick=");
    }

    @Test
    void aRequestForAnotherHostIsRefused() throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), console.port())) {
            socket.getOutputStream()
                    .write(
                            "GET /console HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 403");
        }
    }

    private static ConsoleClient visitor(String who, String where) {
        return new ConsoleClient(console.address(), who, where);
    }
}
