package io.baton.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.DownloadableFiles;
import io.baton.chat.Form;
import io.baton.chat.LinkedOffer;
import io.baton.chat.LinkedOffers;
import io.baton.chat.LinkedStatements;
import io.baton.chat.Reply;
import io.baton.chat.TurnHandler;
import io.baton.door.Incident;
import io.baton.outbox.Unavailable;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The page behind an offer link. Opening it changes nothing, because mail scanners and link
/// previews open it too; only a post from the page itself answers. [LinkGuard] must filter
/// requests.
@RestController
public final class OfferLinkController {
    private static final Logger LOG = LoggerFactory.getLogger(OfferLinkController.class);
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, UTF_8);

    private final LinkedOffers linkedOffers;
    private final TurnHandler turnHandler;
    private final BrowserSecret browserSecret;
    private final StaticAssets staticAssets = new StaticAssets();

    /// @param encrypted whether browsers reach the page by `https://` only
    public OfferLinkController(
            LinkedOffers linkedOffers, TurnHandler turnHandler, boolean encrypted) {
        browserSecret = new BrowserSecret(encrypted);
        this.linkedOffers = linkedOffers;
        this.turnHandler = turnHandler;
    }

    @GetMapping(LinkedOffers.PATH + "{token}")
    ResponseEntity<String> look(
            @PathVariable String token,
            @CookieValue(name = BrowserSecret.COOKIE, required = false) @Nullable String browser,
            HttpServletResponse response) {
        var linkedOffer = find(token, browser);
        if (linkedOffer instanceof LinkedOffer.Answerable) {
            response.addHeader(HttpHeaders.SET_COOKIE, browserSecret.cookie(browser));
        }
        return shown(linkedOffer);
    }

    private LinkedOffer find(String token, @Nullable String browser) {
        return browser == null
                ? linkedOffers.find(token)
                : linkedOffers.find(token, OfferLinkTurns.acceptance(token, browser));
    }

    @PostMapping(LinkedOffers.PATH + "{token}")
    ResponseEntity<String> answer(
            @PathVariable String token,
            @CookieValue(name = BrowserSecret.COOKIE, required = false) @Nullable String browser,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response) {
        var linkedOffer = find(token, browser);
        if (!(linkedOffer instanceof LinkedOffer.Answerable open)) {
            return shown(linkedOffer);
        }
        var turns = new OfferLinkTurns(token, open, browser);
        var press = sent.getOrDefault("press", "");
        return turns.button(press)
                .map(button ->
                        turns.isLostOn(button)
                                ? needsCookies(open, response)
                                : answer(turns, button, press, sent))
                .orElseGet(() -> page(HttpStatus.OK, LinkTroubleCards.changed(open)));
    }

    /// The cookie comes once more: it may have expired since the page was opened.
    private ResponseEntity<String> needsCookies(LinkedOffer open, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, browserSecret.cookie(null));
        return page(HttpStatus.OK, LinkPageHtml.of(LinkTroubleCards.NO_COOKIES, open));
    }

    /// Never takes a form's subject from the page: presses the button that opened the form again.
    private ResponseEntity<String> answer(
            OfferLinkTurns turns, Button button, String press, Map<String, String> sent) {
        var reply = turnHandler.handle(turns.pressed(button, press));
        if (reply instanceof Reply.OpenForm(var form, _) && sent.containsKey("form")) {
            var submitted = turns.submitted(form, press, sent);
            var answer = turnHandler.handle(submitted);
            return shown(turns, press, form.prefilled(submitted.answers()), answer);
        }
        return reply instanceof Reply.OpenForm(var form, _)
                ? page(HttpStatus.OK, LinkPageHtml.of(form, press, Map.of()))
                : shown(turns, press, null, reply);
    }

    /// @param form the submitted form, or null
    private ResponseEntity<String> shown(
            OfferLinkTurns turns, String press, @Nullable Form form, Reply reply) {
        return switch (reply) {
            case Reply.Whisper(var card) -> answered(turns, card);
            case Reply.Outdated(var why, _) -> answered(turns, why);
            case Reply.Replace(var card) -> answered(turns, card);
            case Reply.Home(var card) -> answered(turns, card);
            case Reply.FieldErrors(var errors) when form != null ->
                    page(HttpStatus.UNPROCESSABLE_CONTENT, LinkPageHtml.of(form, press, errors));
            case Reply.FieldErrors _, Reply.OpenForm _, Reply.Nothing _ ->
                    shown(find(turns.token(), turns.browser()));
        };
    }

    /// The answer above the page as it is now. After an acceptance, the page says it all.
    private ResponseEntity<String> answered(OfferLinkTurns turns, Card answer) {
        if (!(find(turns.token(), turns.browser()) instanceof LinkedOffer.Working now)) {
            return page(HttpStatus.OK, LinkPageHtml.of(answer));
        }
        if (!(turns.page() instanceof LinkedOffer.Working)) {
            return shown(now);
        }
        return page(HttpStatus.OK, LinkPageHtml.of(answer, now));
    }

    @GetMapping({
        LinkedOffers.PATH + "assets/{name}",
        DownloadableFiles.PATH + "assets/{name}",
        LinkedStatements.PATH + "assets/{name}"
    })
    ResponseEntity<byte[]> asset(@PathVariable String name) {
        return staticAssets
                .findForLinks(name)
                .map(asset ->
                        ResponseEntity.ok()
                                .contentType(MediaType.parseMediaType(asset.type()))
                                .body(asset.bytes()))
                .orElse(ResponseEntity.notFound().build());
    }

    @ExceptionHandler
    ResponseEntity<String> unavailable(Unavailable e) {
        LOG.warn("offer link failed: {}", e.getMessage());
        return page(HttpStatus.SERVICE_UNAVAILABLE, LinkPageHtml.of(LinkTroubleCards.NO_DATABASE));
    }

    @ExceptionHandler
    ResponseEntity<String> failed(RuntimeException e) {
        var incident = Incident.log(LOG, "offer link failed", e);
        return page(
                HttpStatus.INTERNAL_SERVER_ERROR,
                LinkPageHtml.of(LinkTroubleCards.failed(incident)));
    }

    private static ResponseEntity<String> shown(LinkedOffer linkedOffer) {
        var status =
                switch (linkedOffer) {
                    case LinkedOffer.Answerable _ -> HttpStatus.OK;
                    case LinkedOffer.Ended _ -> HttpStatus.GONE;
                    case LinkedOffer.Unknown _ -> HttpStatus.NOT_FOUND;
                };
        return page(status, LinkPageHtml.of(linkedOffer.card()));
    }

    private static ResponseEntity<String> page(HttpStatus status, String html) {
        return ResponseEntity.status(status).contentType(HTML).body(html);
    }
}
