package io.baton.teams.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.MoneyFormat;
import io.baton.chat.Text;
import io.baton.chat.Text.Span;
import io.baton.door.TextShortener;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Renders text as runs of a `RichTextBlock`, the only place where text enters a card. Runs are
/// shown literally, without Markdown or mentions. `TextBlock` and `FactSet` read Markdown, and
/// phones show `[text](url)` as a link even with a backslash, so user input never goes there.
final class TextRuns {
    /// Splits `{{` across runs, because clients evaluate `{{DATE(…)}}` and `{{TIME(…)}}` within a
    /// run.
    private static final String FUNCTION = "(?<=\\{)(?=\\{)";

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final int MAX_URL_LENGTH = 2_000;

    private final List<ObjectNode> runs = new ArrayList<>();
    private int left;

    private TextRuns(int most) {
        left = most;
    }

    /// The runs of a text, shortened with an ellipsis if necessary. Empty for blank text.
    static List<ObjectNode> of(Text text, int most) {
        if (text.plainText().isBlank()) {
            return List.of();
        }
        var textRuns = new TextRuns(most);
        text.spans().forEach(textRuns::add);
        return textRuns.runs;
    }

    private void add(Span span) {
        switch (span) {
            case Span.Plain(var words) -> add(words, Style.PLAIN);
            case Span.Strong(var words) -> add(words, Style.STRONG);
            case Span.Code(var words) -> add(words, Style.TYPED);
            case Span.Mention(_, var name) -> add(name, Style.STRONG);
            case Span.Link(var url, var words) -> link(url, words);
            case Span.SecretLink(var url, var words, _) -> link(url, words);
            // Teams does not support the date functions of Adaptive Cards.
            case Span.Moment(_, var written) -> add(written, Style.PLAIN);
            case Span.Money(var amount, var currency) ->
                    add(MoneyFormat.format(amount, currency), Style.PLAIN);
        }
    }

    private enum Style {
        PLAIN,
        STRONG,
        TYPED
    }

    private void add(String words, Style style) {
        for (var part : fitting(words).split(FUNCTION)) {
            if (!part.isEmpty()) {
                runs.add(styled(run(part), style));
            }
        }
    }

    private void link(String url, String words) {
        var address = address(url);
        var label = fitting(words.isBlank() ? url : words);
        if (address.isEmpty() || label.isEmpty()) {
            add(label, Style.PLAIN);
            return;
        }
        for (var part : label.split(FUNCTION)) {
            var run = run(part);
            run.set(
                    "selectAction",
                    CardElements.element("Action.OpenUrl").put("url", address.get()));
            runs.add(run);
        }
    }

    private static ObjectNode run(String words) {
        return CardElements.element("TextRun").put("text", words);
    }

    private static ObjectNode styled(ObjectNode run, Style style) {
        return switch (style) {
            case PLAIN -> run;
            case STRONG -> CardElements.strong(run);
            case TYPED -> run.put("fontType", "Monospace");
        };
    }

    private String fitting(String words) {
        if (left <= 0) {
            return "";
        }
        var fitting = TextShortener.shorten(words, left);
        left = words.length() > left ? 0 : left - words.length();
        return fitting;
    }

    /// The URL if it opens a web page or an email, else empty.
    private static Optional<String> address(String url) {
        try {
            var uri = new URI(url);
            var scheme = uri.getScheme();
            boolean safe = scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
            return safe && url.length() <= MAX_URL_LENGTH
                    ? Optional.of(uri.toASCIIString())
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
