package io.baton.teams;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.door.TextShortener;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/// The words of the message on which somebody acted, without Teams' HTML.
public final class MessageHtml {
    private static final int LONGEST = 64 * 1024;
    private static final Pattern LINE_END =
            Pattern.compile("(?i)<br\\s*/?>|</(?:p|div|li|h[1-6]|blockquote|tr)>");
    private static final Pattern CELL_END = Pattern.compile("(?i)</t[dh]>");
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,4000}+>");

    private MessageHtml() {}

    /// @param value of a `composeExtension/fetchTask`; its `messagePayload` is the message
    /// @return plain and stripped; empty where the message has no words
    public static String text(JsonNode value) {
        var body = value.path("messagePayload").path("body");
        var content = body.path("content").asText("");
        var bounded = TextShortener.shorten(content, LONGEST);
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
