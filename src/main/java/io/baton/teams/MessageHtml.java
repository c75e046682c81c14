package io.baton.teams;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.door.TextShortener;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/// Extracts the text of the message that a message action was used on, without Teams' HTML.
public final class MessageHtml {
    private static final int MAX_LENGTH = 64 * 1024;
    private static final Pattern LINE_END =
            Pattern.compile("(?i)<br\\s*/?>|</(?:p|div|li|h[1-6]|blockquote|tr)>");
    private static final Pattern CELL_END = Pattern.compile("(?i)</t[dh]>");
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,4000}+>");

    private MessageHtml() {}

    /// @param value the value of a `composeExtension/fetchTask`, with the message in
    ///   `messagePayload`
    /// @return plain text, stripped; empty if the message has no text
    public static String text(JsonNode value) {
        var body = value.path("messagePayload").path("body");
        var content = body.path("content").asText("");
        var bounded = TextShortener.shorten(content, MAX_LENGTH);
        return body.path("contentType").asText("").equalsIgnoreCase("text")
                ? bounded.strip()
                : plain(bounded);
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
