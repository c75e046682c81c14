package io.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The console over real HTTP, with a conversation that follows a script.
class ConsoleControllerTest {

    private static final Person ANNA = new Person("web:anna", "Anna", true);
    private static final Place GENERAL = new Place.Channel("web:general");
    private static final Pattern CHART = Pattern.compile("/console/chart/[\\w-]+\\.png");

    private static final LocalConsole console = new LocalConsole();

    private final ConsoleClient anna = visitor("web:anna", "direct");
    private final ConsoleClient annaInGeneral = visitor("web:anna", "web:general");
    private final ConsoleClient benInGeneral = visitor("web:ben", "web:general");

    @BeforeEach
    void startAnew() {
        console.forget();
    }

    @AfterAll
    static void close() {
        console.close();
    }

    @Test
    void whatIsTypedBecomesATurnOfThePersonInThePlace() throws Exception {
        annaInGeneral.says("/refer pass R-12 @Ben");

        assertThat(console.script.heard)
                .singleElement()
                .isInstanceOfSatisfying(
                        Turn.Said.class,
                        said -> {
                            assertThat(said.text()).isEqualTo("refer pass R-12 <@web:ben>");
                            assertThat(said.mentioned()).containsOnlyKeys("web:ben");
                            assertThat(said.person()).isEqualTo(ANNA);
                            assertThat(said.place()).isEqualTo(GENERAL);
                            assertThat(said.workspace().key()).isEqualTo("web:local");
                            assertThat(said.replyCapability())
                                    .isEqualTo(ReplyCapability.ANSWER_AND_FORM);
                        });
    }

    @Test
    void anAnswerIsShownToItsPersonAlone() throws Exception {
        assertThat(annaInGeneral.says("/partner list"))
                .contains("I heard: <strong>partner list</strong>", "Only visible to you");

        assertThat(benInGeneral.page()).doesNotContain("I heard", "Only visible to you");
    }

    @Test
    void whatPeopleSayToEachOtherIsSeenByAllAndNotAnswered() throws Exception {
        annaInGeneral.says("Lunch, @Ben?");

        assertThat(benInGeneral.page()).contains("Lunch, <span class=\"mention\">@Ben</span>?");
        assertThat(console.script.heard).isEmpty();
    }

    @Test
    void theSameMessageSentTwiceIsOneTurnAndOneLine() throws Exception {
        var turn = Fingerprint.random();
        anna.says("revenue", turn);
        var page = anna.says("revenue", turn);

        assertThat(console.script.distinctTurns()).isEqualTo(1);
        assertThat(page.split("<article", -1)).hasSize(3);
    }

    @Test
    void theSameWordsTypedAgainAreAnotherTurn() throws Exception {
        anna.says("revenue", ConsoleClient.firstTurn(anna.page()));
        anna.says("revenue", ConsoleClient.firstTurn(anna.page()));

        assertThat(console.script.distinctTurns()).isEqualTo(2);
    }

    @Test
    void twoClicksOnOneRenderingAreOneTurnAndOnAnotherRenderingTwo() throws Exception {
        anna.presses("line", "other R-1", "rendering-1");
        anna.presses("line", "other R-1", "rendering-1");
        assertThat(console.script.distinctTurns()).isEqualTo(1);

        anna.presses("line", "other R-1", "rendering-2");
        anna.presses("line", "other R-2", "rendering-2");
        assertThat(console.script.distinctTurns()).isEqualTo(3);
    }

    @Test
    void anActWithoutATurnIsRefused() throws Exception {
        assertThat(anna.post("/console/say", "text", "revenue").statusCode()).isEqualTo(400);
        assertThat(anna.post("/console/press", "line", "x").statusCode()).isEqualTo(400);
        assertThat(console.script.heard).isEmpty();
    }

    @Test
    void aPressedCardIsReplacedInPlace() throws Exception {
        anna.says("refer Harbor Dental needs cloud");
        var line =
                console.consoleTranscript.seenBy(ANNA, OneReferralConversation.ANNA).getLast().id();
        var page = anna.presses(line, "offer.send R-1/1", "rendering");

        assertThat(page).contains("Offered to CloudNine").doesNotContain("Offer to SecureOps");
        assertThat(visitor("web:rita", "direct").page()).contains("offers you a referral");
    }

    @Test
    void aPersonCannotTouchACardThatTheyDoNotSee() throws Exception {
        console.messenger.send("w", GENERAL.privatelyTo(ANNA), Card.saying("For Anna"));
        benInGeneral.presses("w", "offer.send R-1/1", "rendering");

        assertThat(annaInGeneral.page()).contains("For Anna");
    }

    @Test
    void fieldErrorsComeBackBesideTheirFieldsAndOldOnesGo() throws Exception {
        var answer =
                anna.post("/console/submit", "form", "decline", "turn", "t", "answer.reason", "no");

        assertThat(answer.body())
                .contains("id=\"error-reason\"", "Please say a little more.", "id=\"error-\"");
        assertThat(answer.headers().firstValue("HX-Trigger")).isEmpty();
    }

    @Test
    void emptyFieldsAreAbsentAndPersonFieldsNameTheirPerson() throws Exception {
        anna.post(
                "/console/submit",
                "form",
                "refer",
                "subject",
                "R-1",
                "turn",
                "t",
                "answer.client",
                "  ",
                "answer.need",
                "cloud",
                "someone.owner",
                "web:ben");

        assertThat(console.script.heard)
                .singleElement()
                .isInstanceOfSatisfying(
                        Turn.Submitted.class,
                        submitted -> {
                            assertThat(submitted.answers())
                                    .containsOnly(
                                            entry("need", "cloud"), entry("owner", "web:ben"));
                            assertThat(submitted.mentioned()).containsOnlyKeys("web:ben");
                            assertThat(submitted.subject()).isEqualTo("R-1");
                        });
    }

    @Test
    void anActOnAMessageCarriesTheMessagesOwnText() throws Exception {
        annaInGeneral.says("Harbor Dental <asks> for a cloud");
        var line = console.consoleTranscript.seenBy(ANNA, GENERAL).getLast().id();
        var page = benInGeneral.post("/console/act", "line", line, "turn", "t").body();

        assertThat(page)
                .contains("<dialog", "As Ben", "Harbor Dental &lt;asks&gt; for a cloud</textarea>");
    }

    @Test
    void aConversationThatFailsApologizesAndKeepsWhatWasTyped() throws Exception {
        assertThat(anna.says("boom")).contains("boom", "Sorry, I could not answer that just now.");
    }

    @Test
    void theHomePageIsAskedForWhenLookedAt() throws Exception {
        assertThat(visitor("web:anna", "home").page()).contains("Good morning, Anna");
        assertThat(console.script.heard)
                .singleElement()
                .isInstanceOf(Turn.HomeOpened.class)
                .extracting(Turn::place)
                .isEqualTo(OneReferralConversation.ANNA);
    }

    @Test
    void aPictureIsServedUnderTheNameOfItsContent() throws Exception {
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
    void anAddressThatNamesNobodyLeadsToTheFirstPerson() throws Exception {
        assertThat(visitor("web:nobody", "web:nowhere").page()).contains("Hello Anna");
    }

    @Test
    void nobodyEntersAChannelThatTheyAreNoMemberOf() throws Exception {
        annaInGeneral.says("For the firm alone");

        assertThat(visitor("web:rita", "web:general").page())
                .contains("Hello Rita")
                .doesNotContain("For the firm alone");
    }

    @Test
    void theConsolesFilesComeFromInside() throws Exception {
        for (var name : new String[] {"console.css", "console.js", "htmx.js", "icon.svg"}) {
            assertThat(anna.fetch("/console/assets/" + name).statusCode()).as(name).isEqualTo(200);
        }
        assertThat(anna.fetch("/console/assets/..%2fapplication.properties").statusCode())
                .isBetween(400, 404);
        assertThat(new String(anna.fetch("/console/assets/htmx.js").body(), StandardCharsets.UTF_8))
                .contains("version:\"2.");
    }

    @Test
    void thePageAsksNobodyElseForAnything() throws Exception {
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

    private static Map.Entry<String, String> entry(String name, String value) {
        return Map.entry(name, value);
    }
}
