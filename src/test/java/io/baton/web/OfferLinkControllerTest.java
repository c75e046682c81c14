package io.baton.web;

import static io.baton.web.OfferLinkScene.COOKIE;
import static io.baton.web.OfferLinkScene.OPEN;
import static io.baton.web.OfferLinkScene.TOKEN;
import static io.baton.web.OfferLinkScene.page;
import static io.baton.web.OfferLinkScene.working;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.outbox.Unavailable;
import io.baton.testing.HeardLog;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// The offer page when something fails, and the turns it makes.
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class OfferLinkControllerTest {
    private static final Cookie HERE = new Cookie(COOKIE, "here");

    private final OfferLinkScene scene = new OfferLinkScene();
    private final List<Turn> heard = scene.turns;

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
        var page = page(_ -> OPEN, scene::heard);

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
        var page = page(_ -> OPEN, scene::heard);

        for (var press : List.of("no R-1/1", "yes R-2/1", "yes", "say help")) {
            assertThat(page.post().uri("/offer/" + TOKEN).param("press", press)).hasStatus(200);
        }

        assertThat(heard).isEmpty();
    }

    @Test
    void aSecondNoteOnAPageThatIsBehindIsAnotherTurn() {
        var page = page(_ -> working(7), scene::formOrNothing);
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
        var page = page(_ -> working(7), scene::formOrNothing);
        for (var press :
                List.of("act.note R-2/1/ACCEPTED/0/7", "act.note R-1/1/WON/1/7", "act.lost R-1")) {
            page.post().uri("/offer/" + TOKEN).param("press", press).exchange();
        }
        assertThat(heard).isEmpty();
    }
}
