package io.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.testing.HeardLog;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What people do in the console, over real HTTP, with scripted answers.
class ConsoleControllerTest {

    private static final Person ANNA = new Person("web:anna", "Anna", true);
    private static final Place GENERAL = new Place.Channel("web:general");

    private static final LocalConsole console = new LocalConsole();

    private final ConsoleClient anna = visitor("web:anna", "direct");
    private final ConsoleClient annaInGeneral = visitor("web:anna", "web:general");
    private final ConsoleClient benInGeneral = visitor("web:ben", "web:general");

    @BeforeEach
    void reset() {
        console.forget();
    }

    @AfterAll
    static void close() {
        console.close();
    }

    @Test
    void aMessageBecomesATurnOfItsAuthorInItsPlace() throws Exception {
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
    void onlyTheAskerSeesAnAnswer() throws Exception {
        assertThat(annaInGeneral.says("/partner list"))
                .contains("I heard: <strong>partner list</strong>", "Only visible to you");

        assertThat(benInGeneral.page()).doesNotContain("I heard", "Only visible to you");
    }

    @Test
    void aMessageToAColleagueIsSeenByAllAndNotAnswered() throws Exception {
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
    void twoClicksOnOneRenderingAreOneTurn() throws Exception {
        anna.presses("line", "other R-1", "rendering-1");
        anna.presses("line", "other R-1", "rendering-1");
        assertThat(console.script.distinctTurns()).isEqualTo(1);

        anna.presses("line", "other R-1", "rendering-2");
        anna.presses("line", "other R-2", "rendering-2");
        assertThat(console.script.distinctTurns()).isEqualTo(3);
    }

    @Test
    void anActWithoutATurnIdIsRefused() throws Exception {
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
    void aFormCarriesTheLineThatOpenedItAndItsAnswerReplacesThatCard() throws Exception {
        anna.says("refer Harbor Dental needs cloud");
        var line =
                console.consoleTranscript.seenBy(ANNA, OneReferralConversation.ANNA).getLast().id();
        assertThat(anna.presses(line, "offer.decline R-1", "rendering"))
                .contains("name=\"line\" value=\"" + line + "\"", "<dialog");

        assertThat(changed(anna, line))
                .contains("Changed to VoIP")
                .doesNotContain("Offer to SecureOps");
    }

    @Test
    void theAnswerToAFormWithoutACardIsALineOfItsOwn() throws Exception {
        anna.says("refer Harbor Dental needs cloud");
        assertThat(changed(anna, "")).contains("Changed to VoIP", "Offer to SecureOps");
        console.messenger.send("w", GENERAL.privatelyTo(ANNA), Card.saying("For Anna"));
        changed(benInGeneral, "w");
        assertThat(annaInGeneral.page()).contains("For Anna");
    }

    private static String changed(ConsoleClient who, String line) throws Exception {
        var form =
                new String[] {"form", "change", "line", line, "turn", "t", "answer.need", "VoIP"};
        return who.post("/console/submit", form).body();
    }

    @Test
    void aPersonCannotPressButtonsOnAHiddenCard() throws Exception {
        console.messenger.send("w", GENERAL.privatelyTo(ANNA), Card.saying("For Anna"));
        benInGeneral.presses("w", "offer.send R-1/1", "rendering");

        assertThat(annaInGeneral.page()).contains("For Anna");
    }

    @Test
    void fieldErrorsAppearNextToTheirFieldsAndReplaceOldOnes() throws Exception {
        var answer =
                anna.post("/console/submit", "form", "decline", "turn", "t", "answer.reason", "no");

        assertThat(answer.body())
                .contains("id=\"error-reason\"", "Please say a little more.", "id=\"error-\"");
        assertThat(answer.headers().firstValue("HX-Trigger")).isEmpty();
    }

    @Test
    void emptyFieldsAreLeftOutAndPersonFieldsNameTheirPerson() throws Exception {
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
    void anActionOnAMessageCarriesItsStoredText() throws Exception {
        annaInGeneral.says("Harbor Dental <asks> for a cloud");
        var line = console.consoleTranscript.seenBy(ANNA, GENERAL).getLast().id();
        var page = benInGeneral.post("/console/act", "line", line, "turn", "t").body();

        assertThat(page)
                .contains("<dialog", "As Ben", "Harbor Dental &lt;asks&gt; for a cloud</textarea>");
    }

    @Test
    void controlCharactersAreShownAsSymbols() throws Exception {
        var page = anna.says("Acme\u0000 needs\u001b[31m VoIP\u0007");
        assertThat(page).contains("Acme␀ needs␛[31m VoIP␇");
        assertThat(page + anna.page()).doesNotContain("\u0000", "\u001b", "\u0007");
    }

    @Test
    void aFailureIsShownWithACodeThatLeadsToItsLineInTheLogAndKeepsTheMessage() throws Exception {
        try (var log = new HeardLog()) {
            var shown = anna.says("boom");

            assertThat(shown).contains("boom", "Something went wrong");
            assertThat(log.lineOf(shown).getThrowableProxy().getMessage())
                    .isEqualTo("as the script says");
        }
    }

    private static ConsoleClient visitor(String who, String where) {
        return new ConsoleClient(console.address(), who, where);
    }

    private static Map.Entry<String, String> entry(String name, String value) {
        return Map.entry(name, value);
    }
}
