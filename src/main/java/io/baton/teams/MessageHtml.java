package io.baton.teams;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.door.TextShortener;
import io.baton.teams.api.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/// Extracts the text of the message that a message action was used on, without Teams' HTML: the
/// subject, the body, then forwarded messages and cards.
public final class MessageHtml {
    private static final int MAX_LENGTH = 64 * 1024;
    private static final int MAX_ATTACHMENTS = 10;
    private static final int DEEPEST = 20;
    private static final Pattern LINE_END =
            Pattern.compile("(?i)<br\\s*/?>|</(?:p|div|li|h[1-6]|blockquote|tr)>");
    private static final Pattern CELL_END = Pattern.compile("(?i)</t[dh]>");
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,4000}+>");

    private MessageHtml() {}

    /// @param value the value of a `composeExtension/fetchTask`, with the message in
    ///   `messagePayload`
    /// @return plain text, stripped; empty if the message has no text
    public static String text(JsonNode value) {
        var message = value.path("messagePayload");
        var parts = new ArrayList<String>();
        parts.add(message.path("subject").asText("").strip());
        parts.add(body(message.path("body")));
        var attachments = message.path("attachments");
        for (int i = 0; i < Math.min(MAX_ATTACHMENTS, attachments.size()); i++) {
            parts.add(attachment(attachments.path(i)));
        }
        return parts.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static String body(JsonNode body) {
        var bounded = bounded(body.path("content").asText(""));
        return body.path("contentType").asText("").equalsIgnoreCase("text")
                ? bounded.strip()
                : plain(bounded);
    }

    /// A reply quotes the message before it, which says what it's about.
    private static String attachment(JsonNode attachment) {
        var content = content(attachment.path("content"));
        return switch (attachment.path("contentType").asText("")) {
            case "forwardedMessageReference" ->
                    plain(bounded(content.path("originalMessageContent").asText("")));
            case "messageReference" -> plain(bounded(content.path("messagePreview").asText("")));
            case "application/vnd.microsoft.card.adaptive" -> cardText(content, 0);
            default -> "";
        };
    }

    /// Teams sends an attachment's content as JSON in a string.
    private static JsonNode content(JsonNode content) {
        if (!content.isTextual()) {
            return content;
        }
        try {
            return Json.read(bounded(content.asText("")).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Json.object();
        }
    }

    /// The `text` of a card's elements, in order.
    private static String cardText(JsonNode element, int depth) {
        var lines = new ArrayList<String>();
        if (element.path("text").isTextual()) {
            lines.add(element.path("text").asText().strip());
        }
        for (var fact : element.path("facts")) {
            lines.add(fact.path("title").asText("") + ": " + fact.path("value").asText(""));
        }
        if (depth < DEEPEST) {
            for (var inside : new String[] {"body", "items", "columns"}) {
                for (var child : element.path(inside)) {
                    lines.add(cardText(child, depth + 1));
                }
            }
        }
        return lines.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String bounded(String text) {
        return TextShortener.shorten(text, MAX_LENGTH);
    }

    private static String plain(String html) {
        var lines = LINE_END.matcher(html).replaceAll("\n");
        var words = TAG.matcher(CELL_END.matcher(lines).replaceAll(" ")).replaceAll("");
        return HtmlUtils.htmlUnescape(words)
                .replace('\u00A0', ' ')
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
