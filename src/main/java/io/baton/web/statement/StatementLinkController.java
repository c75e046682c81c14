package io.baton.web.statement;

import static j2html.TagCreator.div;
import static j2html.TagCreator.p;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.LinkedStatement;
import io.baton.chat.LinkedStatements;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.chat.TurnHandler;
import io.baton.door.Incident;
import io.baton.outbox.Unavailable;
import io.baton.web.BrowserSecret;
import io.baton.web.FileLinkController;
import io.baton.web.Fingerprint;
import io.baton.web.LinkPageHtml;
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

/// The page of a statement. Getting the address changes nothing, because mail scanners and link
/// previews do so too; only a post from the page itself opens it, for one browser.
/// [io.baton.web.LinkGuard] must filter requests.
@RestController
public final class StatementLinkController {
    private static final Logger LOG = LoggerFactory.getLogger(StatementLinkController.class);
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, UTF_8);
    private static final String STYLES = "statement.css";

    /// For a button that the page doesn't have any more.
    private static final String CHANGED =
            "This page has changed since you opened it. Check it and answer again.";

    private static final Card NO_COOKIES =
            Card.titled("This browser keeps no cookies")
                    .paragraph(
                            Text.of(
                                    "Nothing was opened, because you couldn’t open it here again. Allow"
                                            + " cookies for this page, or use another browser."));
    private static final Card NO_DATABASE =
            Card.titled("I can’t reach my database").paragraph(Text.of("Try again in a minute."));

    private final LinkedStatements linkedStatements;
    private final TurnHandler turnHandler;
    private final BrowserSecret browserSecret;

    /// @param encrypted whether browsers reach the page by `https://` only
    public StatementLinkController(
            LinkedStatements linkedStatements, TurnHandler turnHandler, boolean encrypted) {
        this.linkedStatements = linkedStatements;
        this.turnHandler = turnHandler;
        browserSecret = new BrowserSecret(encrypted);
    }

    @GetMapping(LinkedStatements.PATH + "{token}")
    ResponseEntity<String> look(
            @PathVariable String token,
            @CookieValue(name = BrowserSecret.COOKIE, required = false) @Nullable String browser,
            HttpServletResponse response) {
        var found = linkedStatements.find(token, hash(token, browser));
        if (!(found instanceof LinkedStatement.Gone)) {
            response.addHeader(HttpHeaders.SET_COOKIE, browserSecret.cookie(browser));
        }
        return shown(found);
    }

    @PostMapping(LinkedStatements.PATH + "{token}")
    ResponseEntity<?> press(
            @PathVariable String token,
            @CookieValue(name = BrowserSecret.COOKIE, required = false) @Nullable String browser,
            @RequestParam Map<String, String> sent) {
        var hash = hash(token, browser);
        return switch (linkedStatements.find(token, hash)) {
            case LinkedStatement.Gone gone -> shown(gone);
            case LinkedStatement.Sealed _ ->
                    browser == null
                            ? page(HttpStatus.OK, LinkPageHtml.of(NO_COOKIES))
                            : shown(linkedStatements.open(token, hash));
            case LinkedStatement.Readable readable ->
                    sent.getOrDefault("press", "").equals(SheetHtml.DOWNLOAD)
                            ? FileLinkController.attachment(readable.csv())
                            : pressed(new StatementLinkTurns(token, readable), hash, sent);
        };
    }

    private ResponseEntity<String> pressed(
            StatementLinkTurns turns, String hash, Map<String, String> sent) {
        return turns.button(sent.getOrDefault("press", ""))
                .map(button -> pressed(turns, button, hash, sent))
                .orElseGet(() -> readable(turns.page(), CHANGED));
    }

    /// Never takes a form's subject from the page: presses the button that opened the form again.
    private ResponseEntity<String> pressed(
            StatementLinkTurns turns, Button button, String hash, Map<String, String> sent) {
        var reply = turnHandler.handle(turns.pressed(button));
        if (!(reply instanceof Reply.OpenForm(var form, _))) {
            return answered(turns, hash, reply);
        }
        var press = LinkPageHtml.pressed(button);
        if (!sent.containsKey("form")) {
            return page(HttpStatus.OK, LinkPageHtml.of(form, press, Map.of()));
        }
        var submitted = turns.submitted(form, sent);
        return turnHandler.handle(submitted) instanceof Reply.FieldErrors(var errors)
                ? page(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        LinkPageHtml.of(form.prefilled(submitted.answers()), press, errors))
                : shown(linkedStatements.find(turns.token(), hash));
    }

    /// The page as it is now, below what was answered.
    private ResponseEntity<String> answered(StatementLinkTurns turns, String hash, Reply reply) {
        var now = linkedStatements.find(turns.token(), hash);
        return now instanceof LinkedStatement.Readable readable
                        && reply instanceof Reply.Whisper(var card)
                ? readable(readable, card.summary())
                : shown(now);
    }

    private static ResponseEntity<String> shown(LinkedStatement found) {
        return switch (found) {
            case LinkedStatement.Gone(var card) -> page(HttpStatus.GONE, LinkPageHtml.of(card));
            case LinkedStatement.Sealed(var card) -> page(HttpStatus.OK, LinkPageHtml.of(card));
            case LinkedStatement.Readable readable -> readable(readable, "");
        };
    }

    private static ResponseEntity<String> readable(
            LinkedStatement.Readable readable, String answer) {
        var sheet = SheetHtml.of(readable.sheet());
        var content = answer.isEmpty() ? sheet : div(p(answer).withClass("answer"), sheet);
        return page(HttpStatus.OK, LinkPageHtml.page(readable.sheet().title(), content, STYLES));
    }

    private static String hash(String token, @Nullable String browser) {
        return browser == null ? "" : Fingerprint.of(token, "opened", browser);
    }

    @ExceptionHandler
    ResponseEntity<String> unavailable(Unavailable e) {
        LOG.warn("statement link failed: {}", e.getMessage());
        return page(HttpStatus.SERVICE_UNAVAILABLE, LinkPageHtml.of(NO_DATABASE));
    }

    @ExceptionHandler
    ResponseEntity<String> failed(RuntimeException e) {
        var incident = Incident.log(LOG, "statement link failed", e);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, LinkPageHtml.of(failure(incident)));
    }

    private static Card failure(String incident) {
        return Card.titled("Something went wrong")
                .paragraph(
                        Text.of(
                                "If it happens again, tell the firm that sent you the link: code %s."
                                        .formatted(incident)));
    }

    private static ResponseEntity<String> page(HttpStatus status, String html) {
        return ResponseEntity.status(status).contentType(HTML).body(html);
    }
}
