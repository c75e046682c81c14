package io.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.LinkedOffer;
import io.baton.chat.LinkedOffers;
import io.baton.chat.Person;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.chat.TurnHandler;
import io.baton.chat.Workspace;
import io.baton.outbox.Unavailable;
import io.baton.testing.HeardLog;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The offer page when something fails, and the turns it makes.
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class OfferLinkControllerTest {
    private static final String TOKEN = "5ecret";
    private static final String COOKIE = "baton-browser";
    private static final LinkedOffer OPEN =
            new LinkedOffer.Open(
                    new Workspace("test:firm"),
                    new Person("link:abc", "jo@foo.example", false),
                    Card.titled("A client").buttons(Button.primary("Yes", "yes", "R-1/1")));

    private static final Cookie HERE = new Cookie(COOKIE, "here");

    private final List<Turn> heard = new ArrayList<>();

    @Test
    void thePageSaysThatTheDatabaseIsDown() {
        var page =
                page(
                        _ -> {
                            throw new Unavailable("down", new IllegalStateException());
                        },
                        _ -> new Reply.Nothing());

        assertThat(page.get().uri("/offer/" + TOKEN))
                .hasStatus(503)
                .bodyText()
                .contains("can’t reach my database", "<h1>");
    }

    @Test
    void aFailureIsShownOnThePageAndLoggedWithoutTheToken(CapturedOutput output) {
        var page =
                page(
                        _ -> OPEN,
                        _ -> {
                            throw new IllegalStateException("a fault");
                        });

        try (var log = new HeardLog()) {
            assertThat(page.post().uri("/offer/" + TOKEN).cookie(HERE).param("press", "yes R-1/1"))
                    .hasStatus(500)
                    .bodyText()
                    .contains("Something went wrong")
                    .satisfies(shown ->
                            assertThat(log.lineOf(shown).getThrowableProxy().getMessage())
                                    .isEqualTo("a fault"));
        }
        assertThat(output).contains("a fault").doesNotContain(TOKEN);
    }

    @Test
    void theSameAnswerIsTheSameTurnAndDoesNotRevealTheToken() {
        var page = page(_ -> OPEN, turn -> heard(turn));

        for (int i = 0; i < 2; i++) {
            page.post().uri("/offer/" + TOKEN).cookie(HERE).param("press", "yes R-1/1").exchange();
        }
        page.post().uri("/offer/other").cookie(HERE).param("press", "yes R-1/1").exchange();

        assertThat(heard).hasSize(3);
        assertThat(heard.get(0)).isEqualTo(heard.get(1)).hasNoNullFieldsOrProperties();
        assertThat(heard.get(0).id()).isNotEqualTo(heard.get(2).id()).doesNotContain(TOKEN);
        assertThat(heard.get(0).person().inHomeTeam()).isFalse();
    }

    @Test
    void onlyTheCardsOwnButtonsCanBePressed() {
        var page = page(_ -> OPEN, turn -> heard(turn));

        for (var press : List.of("no R-1/1", "yes R-2/1", "yes", "say help")) {
            assertThat(page.post().uri("/offer/" + TOKEN).param("press", press)).hasStatus(200);
        }

        assertThat(heard).isEmpty();
    }

    @Test
    void theBrowserThatAcceptedIsKnownByACookie() {
        var asked = new ArrayList<String>();
        var page =
                page(
                        new LinkedOffers() {
                            @Override
                            public LinkedOffer find(String token) {
                                return OPEN;
                            }

                            @Override
                            public LinkedOffer find(String token, String acceptance) {
                                asked.add(acceptance);
                                return heard.stream().anyMatch(turn -> turn.id().equals(acceptance))
                                        ? new LinkedOffer.Working(
                                                new Workspace("test:firm"),
                                                new Person("link:abc", "jo@foo.example", false),
                                                Card.titled("Thank you"))
                                        : OPEN;
                            }
                        },
                        turn -> heard(turn));
        var set =
                Objects.requireNonNull(
                        page.get()
                                .uri("/offer/" + TOKEN)
                                .exchange()
                                .getResponse()
                                .getCookie(COOKIE));
        assertThat(set.isHttpOnly()).isTrue();
        assertThat(set.getSecure()).isTrue();
        assertThat(set.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(set.getPath()).isNull();
        var browser = new Cookie(COOKIE, set.getValue());
        var other = new Cookie(COOKIE, "another");

        page.post().uri("/offer/" + TOKEN).cookie(browser).param("press", "yes R-1/1").exchange();

        assertThat(page.get().uri("/offer/" + TOKEN).cookie(browser))
                .hasStatus(200)
                .bodyText()
                .contains("Thank you");
        assertThat(page.get().uri("/offer/" + TOKEN).cookie(other))
                .bodyText()
                .doesNotContain("Thank you");
        assertThat(page.get().uri("/offer/" + TOKEN)).bodyText().doesNotContain("Thank you");
        assertThat(page.get().uri("/offer/other").cookie(browser))
                .bodyText()
                .doesNotContain("Thank you");
        assertThat(asked).noneMatch(id -> id.contains(set.getValue()) || id.contains(TOKEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"offer.accept R-1/1", "offer.takeup R-1/1"})
    void aBrowserWithoutCookiesTakesNoLink(String press) {
        var parts = press.split(" ");
        var open =
                new LinkedOffer.Open(
                        new Workspace("test:firm"),
                        new Person("link:abc", "jo@foo.example", false),
                        Card.titled("A client").buttons(Button.primary("Yes", parts[0], parts[1])));
        var page = page(_ -> open, turn -> heard(turn));

        var answer = page.post().uri("/offer/" + TOKEN).param("press", press).exchange();

        assertThat(heard).isEmpty();
        assertThat(answer)
                .hasStatus(200)
                .bodyText()
                .contains("This browser keeps no cookies", "Nothing is answered yet", "A client");
        assertThat(answer).bodyText().contains(press);
        var browser = Objects.requireNonNull(answer.getResponse().getCookie(COOKIE));
        page.post()
                .uri("/offer/" + TOKEN)
                .cookie(new Cookie(COOKIE, browser.getValue()))
                .param("press", press)
                .exchange();
        assertThat(heard).hasSize(1);
    }

    @Test
    void decliningNeedsNoCookie() {
        var open =
                new LinkedOffer.Open(
                        new Workspace("test:firm"),
                        new Person("link:abc", "jo@foo.example", false),
                        Card.titled("A client")
                                .buttons(
                                        Button.plain("Decline", "offer.decline", "R-1/1")
                                                .openingForm()));
        var page = page(_ -> open, this::formOrNothing);
        page.post().uri("/offer/" + TOKEN).param("press", "offer.decline R-1/1").exchange();
        assertThat(heard).hasSize(1);
    }

    @Test
    void aSecondNoteOnAPageThatIsBehindIsAnotherTurn() {
        var page = page(_ -> working(7), this::formOrNothing);
        for (var note : List.of("one", "two", "two")) {
            page.post()
                    .uri("/offer/" + TOKEN)
                    .cookie(new Cookie(COOKIE, "here"))
                    .param("press", "act.note R-1/1/ACCEPTED/0/4")
                    .param("form", "act.note")
                    .param("answer.note", note)
                    .exchange();
        }
        var submitted = heard.stream().filter(Turn.Submitted.class::isInstance).toList();
        assertThat(submitted).hasSize(3);
        assertThat(submitted.get(0).id()).isNotEqualTo(submitted.get(1).id());
        assertThat(submitted.get(1).id()).isEqualTo(submitted.get(2).id());
        assertThat(submitted.getFirst().id()).doesNotContain(TOKEN);
    }

    @Test
    void aButtonOfAnotherReferralIsNotPressed() {
        var page = page(_ -> working(7), this::formOrNothing);
        for (var press :
                List.of("act.note R-2/1/ACCEPTED/0/7", "act.note R-1/1/WON/1/7", "act.lost R-1")) {
            page.post().uri("/offer/" + TOKEN).param("press", press).exchange();
        }
        assertThat(heard).isEmpty();
    }

    @Test
    void eachVisitRenewsTheCookie() {
        var page = page(_ -> working(7), turn -> heard(turn));
        var renewed =
                page.get()
                        .uri("/offer/" + TOKEN)
                        .cookie(new Cookie(COOKIE, "here"))
                        .exchange()
                        .getResponse()
                        .getCookie(COOKIE);
        assertThat(Objects.requireNonNull(renewed).getValue()).isEqualTo("here");
        assertThat(renewed.getMaxAge()).isEqualTo(400 * 24 * 60 * 60);
    }

    private static LinkedOffer working(int steps) {
        return new LinkedOffer.Working(
                new Workspace("test:firm"),
                new Person("link:abc", "jo@foo.example", false),
                Card.titled("Thank you")
                        .buttons(
                                Button.plain("Note", "act.note", "R-1/1/ACCEPTED/0/" + steps)
                                        .openingForm()));
    }

    private Reply formOrNothing(Turn turn) {
        heard.add(turn);
        return turn instanceof Turn.Pressed
                ? new Reply.OpenForm(
                        new Form(
                                "act.note",
                                "Note",
                                "Save",
                                "R-1/1/ACCEPTED/0/7",
                                List.of(new Form.Field.LongText("note", "Note", true, "", ""))))
                : new Reply.Nothing();
    }

    private Reply heard(Turn turn) {
        heard.add(turn);
        return new Reply.Nothing();
    }

    private static MockMvcTester page(LinkedOffers linkedOffers, TurnHandler turnHandler) {
        return MockMvcTester.of(new OfferLinkController(linkedOffers, turnHandler, true));
    }
}
