package io.baton.slack.render;

import io.baton.chat.MoneyFormat;
import io.baton.chat.Text;
import io.baton.chat.Text.Span;
import io.baton.door.TextShortener;
import io.baton.slack.api.SlackId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Renders text as Slack's `mrkdwn`. The only place that escapes text, so that nothing people write
/// can mention, link or open code.
final class Mrkdwn {
    /// Characters in a piece before escaping, which can make it five times as long.
    private static final int PIECE = 200;

    /// Most characters in an escaped piece, so that it fits everywhere.
    private static final int LONGEST_PIECE = 1_100;

    private static final Pattern WORD = Pattern.compile("\\s{0,50}\\S{1,150}|\\s{1,50}");
    private static final Pattern WEB = Pattern.compile("(?i)(https?://|mailto:).+");

    private Mrkdwn() {}

    /// Escapes Slack's three entities. `mrkdwn` has no escape for a backtick, so a lookalike
    /// replaces it.
    static String escaped(String words) {
        return TextShortener.repairSurrogates(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace('`', 'ˋ');
    }

    /// Splits the whole text into chunks of at most `most` characters (1,100 or more).
    static List<String> chunks(Text text, int most) {
        var chunks = new ArrayList<String>();
        var chunk = new StringBuilder();
        pieces(text)
                .forEach(piece -> {
                    if (chunk.length() + piece.length() > most) {
                        chunks.add(chunk.toString());
                        chunk.setLength(0);
                    }
                    chunk.append(piece);
                });
        chunks.add(chunk.toString());
        return chunks.stream().filter(words -> !words.isBlank()).toList();
    }

    /// Shortens the text with an ellipsis if needed; empty if there is no text.
    static String shorten(Text text, int most) {
        var shown = new StringBuilder();
        for (var piece : pieces(text).toList()) {
            if (shown.length() + piece.length() >= most) {
                return shown.append('…').toString();
            }
            shown.append(piece);
        }
        return shown.toString().isBlank() ? "" : shown.toString();
    }

    /// Pieces that must not be split: a mention, a link, a few words.
    private static Stream<String> pieces(Text text) {
        return text.spans().stream().flatMap(Mrkdwn::pieces);
    }

    private static Stream<String> pieces(Span span) {
        return switch (span) {
            case Span.Plain(var words) -> words(words);
            case Span.Strong(var words) -> marked(words.replace('*', '∗'), "*");
            case Span.Code(var words) -> marked(words, "`");
            case Span.Mention(var id, var name) -> mention(id, name);
            case Span.Link(var url, var words) -> link(url, words);
            case Span.SecretLink(var url, var words, _) -> link(url, words);
            case Span.Moment moment -> Stream.of(moment(moment));
            case Span.Money(var amount, var currency) ->
                    Stream.of(escaped(MoneyFormat.format(amount, currency)));
        };
    }

    private static Stream<String> words(String words) {
        return WORD.matcher(words).results().map(match -> escaped(match.group()));
    }

    /// Slack ignores marks across lines or next to a space, so spaces at the ends go outside.
    private static Stream<String> marked(String words, String mark) {
        var line = words.replaceAll("\\s+", " ").strip();
        var marked =
                Stream.iterate(0, from -> from < line.length(), from -> end(line, from))
                        .map(from -> mark + escaped(line.substring(from, end(line, from))) + mark);
        return Stream.of(blank(words, 0), marked, blank(words, words.length() - 1))
                .flatMap(Function.identity());
    }

    private static Stream<String> blank(String words, int at) {
        boolean blank = !words.isBlank() && Character.isWhitespace(words.charAt(at));
        return blank ? Stream.of(" ") : Stream.empty();
    }

    private static int end(String line, int from) {
        return from + PIECE >= line.length()
                ? line.length()
                : TextShortener.splitPoint(line, from + PIECE);
    }

    private static Stream<String> mention(String id, String name) {
        return SlackId.person(id)
                .map(person -> Stream.of("<@" + person + ">"))
                .orElseGet(() -> words(name));
    }

    private static Stream<String> link(String url, String words) {
        var address = url.replace("|", "%7C").replace("<", "%3C").replace(">", "%3E");
        var safe = address.replace("&", "&amp;").replaceAll("\\s", "%20").replace("`", "%60");
        var link = "<%s|%s>".formatted(safe, label(words, url));
        return WEB.matcher(url).matches() && link.length() <= LONGEST_PIECE
                ? Stream.of(link)
                : words(words);
    }

    /// Slack shows it in the reader's time zone, or the given text if it can't.
    private static String moment(Span.Moment moment) {
        return "<!date^%d^{date_short_pretty}, {time}|%s>"
                .formatted(moment.at().getEpochSecond(), label(moment.text(), "then"));
    }

    private static String label(String words, String otherwise) {
        return escaped(TextShortener.singleLine(words, PIECE / 2, otherwise).replace('|', '/'));
    }
}
