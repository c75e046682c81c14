package io.baton.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Conversation;
import io.baton.chat.Files;
import io.baton.chat.Form;
import io.baton.chat.Invitation;
import io.baton.chat.Invitations;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.outbox.Unavailable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The address of links. Looking changes nothing, as mail scanners and previews of links look too;
/// only what our own page sends back is an answer. [LinkGuard] stands before it.
@RestController
public final class LinkPage {
    private static final Logger LOG = LoggerFactory.getLogger(LinkPage.class);
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, UTF_8);
    private static final Set<String> ASSETS = Set.of("link.css", "icon.svg");

    private static final Card NO_DATABASE =
            Card.titled("Please come back in a minute")
                    .paragraph(
                            Text.of(
                                    "I cannot reach my database just now, so I cannot promise that"
                                            + " an answer was kept. Open the link again to see"
                                            + " where things stand."));
    private static final Card APOLOGY =
            Card.titled("Sorry, that did not work")
                    .paragraph(
                            Text.of(
                                    "The fault is on my side, and it is in the log. Open the link"
                                            + " again to see where things stand."));

    private final Invitations invitations;
    private final Conversation conversation;
    private final Assets assets = new Assets();

    public LinkPage(Invitations invitations, Conversation conversation) {
        this.invitations = invitations;
        this.conversation = conversation;
    }

    @GetMapping(Invitations.PATH + "{token}")
    ResponseEntity<String> look(@PathVariable String token) {
        return shown(invitations.find(token));
    }

    @PostMapping(Invitations.PATH + "{token}")
    ResponseEntity<String> answer(
            @PathVariable String token, @RequestParam Map<String, String> sent) {
        var invitation = invitations.find(token);
        if (!(invitation instanceof Invitation.Open open)) {
            return shown(invitation);
        }
        var turns = new LinkTurns(token, open);
        return turns.button(sent.get("press"))
                .map(button -> answer(turns, button, sent))
                .orElseGet(() -> shown(invitation));
    }

    /// What a form is about never comes from the page: the button that opened it is pressed again.
    private ResponseEntity<String> answer(
            LinkTurns turns, Button button, Map<String, String> sent) {
        var reply = conversation.hear(turns.pressed(button));
        if (reply instanceof Reply.OpenForm(var form) && sent.containsKey("form")) {
            var filled = turns.submitted(form, sent);
            var then = conversation.hear(filled);
            return shown(turns, button, form.holding(filled.answers()), then);
        }
        return reply instanceof Reply.OpenForm(var form)
                ? page(HttpStatus.OK, LinkHtml.of(form, CardHtml.pressed(button), Map.of()))
                : shown(turns, button, null, reply);
    }

    /// @param form the one that was filled in
    private ResponseEntity<String> shown(
            LinkTurns turns, Button button, @Nullable Form form, Reply reply) {
        return switch (reply) {
            case Reply.Whisper(var card) -> page(HttpStatus.OK, LinkHtml.of(card));
            case Reply.Overtaken(var why, _) -> page(HttpStatus.OK, LinkHtml.of(why));
            case Reply.Replace(var card) -> page(HttpStatus.OK, LinkHtml.of(card));
            case Reply.Home(var card) -> page(HttpStatus.OK, LinkHtml.of(card));
            case Reply.FieldErrors(var errors) when form != null ->
                    page(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            LinkHtml.of(form, CardHtml.pressed(button), errors));
            case Reply.FieldErrors _, Reply.OpenForm _, Reply.Nothing _ -> look(turns.token());
        };
    }

    @GetMapping({Invitations.PATH + "assets/{name}", Files.PATH + "assets/{name}"})
    ResponseEntity<byte[]> asset(@PathVariable String name) {
        return Optional.of(name)
                .filter(ASSETS::contains)
                .flatMap(assets::find)
                .map(asset ->
                        ResponseEntity.ok()
                                .contentType(MediaType.parseMediaType(asset.type()))
                                .body(asset.bytes()))
                .orElse(ResponseEntity.notFound().build());
    }

    @ExceptionHandler
    ResponseEntity<String> unavailable(Unavailable e) {
        LOG.warn("a link could not be opened: {}", e.getMessage());
        return page(HttpStatus.SERVICE_UNAVAILABLE, LinkHtml.of(NO_DATABASE));
    }

    @ExceptionHandler
    ResponseEntity<String> failed(RuntimeException e) {
        LOG.error("a link could not be opened", e);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, LinkHtml.of(APOLOGY));
    }

    private static ResponseEntity<String> shown(Invitation invitation) {
        var status =
                switch (invitation) {
                    case Invitation.Open _ -> HttpStatus.OK;
                    case Invitation.Over _ -> HttpStatus.GONE;
                    case Invitation.Unknown _ -> HttpStatus.NOT_FOUND;
                };
        return page(status, LinkHtml.of(invitation.card()));
    }

    private static ResponseEntity<String> page(HttpStatus status, String html) {
        return ResponseEntity.status(status).contentType(HTML).body(html);
    }
}
