package io.baton.web;

import static io.baton.web.OfferLinkScene.COOKIE;
import static io.baton.web.OfferLinkScene.OPEN;
import static io.baton.web.OfferLinkScene.TOKEN;
import static io.baton.web.OfferLinkScene.page;
import static io.baton.web.OfferLinkScene.working;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.LinkedOffer;
import io.baton.chat.LinkedOffers;
import io.baton.chat.Person;
import io.baton.chat.Turn;
import io.baton.chat.Workspace;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The cookie by which the browser that answered an offer is known again.
class OfferLinkCookieTest {
    private final OfferLinkScene scene = new OfferLinkScene();
    private final List<Turn> heard = scene.turns;

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
                        scene::heard);
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
        var page = page(_ -> open, scene::heard);

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
        var page = page(_ -> open, scene::formOrNothing);
        page.post().uri("/offer/" + TOKEN).param("press", "offer.decline R-1/1").exchange();
        assertThat(heard).hasSize(1);
    }

    @Test
    void eachVisitRenewsTheCookie() {
        var page = page(_ -> working(7), scene::heard);
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
}
