package io.baton.understanding.reader;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Markup that chat programs put around typed text: `*bold*`, `_italic_`, `~strike~`, code, quoted
/// lines, Slack's links, and HTML entities that Teams leaves behind. Mentions such as `<@U1>` stay.
final class ChatMarkup {
    private static final String EMPHASIS = "*_~`";
    private static final String OPENS_AFTER = " \n([{\"'*_~`>";
    private static final String CLOSES_BEFORE = " \n.,:;!?)]}\"'*_~`";

    private static final Pattern ENTITY =
            Pattern.compile("&(?:(nbsp|#160|#xA0)|(amp)|(quot|#34)|(apos|#39|#x27));");
    private static final Pattern LINK =
            Pattern.compile("<((?:https?://|mailto:|tel:)[^<>|\\s]++)(?:\\|([^<>|]*+))?>");
    private static final Pattern CHANNEL = Pattern.compile("<#[^<>|\\s]++\\|([^<>|\\s]++)>");
    private static final Pattern QUOTED = Pattern.compile("(?m)^ *+>++ ?");
    private static final Pattern UNQUOTED_LINE = Pattern.compile("(?m)^ *+[^ >\\n]");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})`(?=\\p{L})");

    /// All patterns that read a whole text, for a test of their cost.
    static final List<Pattern> PATTERNS =
            List.of(ENTITY, LINK, CHANNEL, QUOTED, UNQUOTED_LINE, APOSTROPHE);

    private ChatMarkup() {}

    static String withoutEntities(String raw) {
        if (raw.indexOf('&') < 0) {
            return raw;
        }
        return ENTITY.matcher(raw)
                .replaceAll(found -> {
                    if (found.group(1) != null) {
                        return " ";
                    }
                    return found.group(2) != null ? "&" : found.group(3) != null ? "\"" : "'";
                });
    }

    static String unwrapped(String text) {
        var plain = CHANNEL.matcher(LINK.matcher(text).replaceAll(ChatMarkup::label));
        var linked = withoutQuote(plain.replaceAll("#$1"));
        var bare = withoutEmphasis(linked);
        return APOSTROPHE.matcher(bare).replaceAll("'");
    }

    private static String label(java.util.regex.MatchResult link) {
        var label = link.group(2);
        var target = link.group(1).replaceFirst("^(?:mailto|tel):", "");
        return Matcher.quoteReplacement(label == null || label.isBlank() ? target : label);
    }

    /// Only if every line is quoted: in an e-mail, the marks tell who wrote a line.
    private static String withoutQuote(String text) {
        return text.indexOf('>') < 0 || UNQUOTED_LINE.matcher(text).find()
                ? text
                : QUOTED.matcher(text).replaceAll("");
    }

    private static String withoutEmphasis(String text) {
        var marks = new BitSet();
        for (int i = 0; i < EMPHASIS.length(); i++) {
            pairs(text, EMPHASIS.charAt(i), marks);
        }
        if (marks.isEmpty()) {
            return text;
        }
        var bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!marks.get(i)) {
                bare.append(text.charAt(i));
            }
        }
        return bare.toString();
    }

    /// Marks the runs of one character that open and close an emphasis. Code may span lines.
    private static void pairs(String text, char mark, BitSet marks) {
        int open = -1;
        int openEnd = -1;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\n' && !(open >= 0 && openEnd - open == 3)) {
                open = -1;
            }
            if (c != mark) {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && text.charAt(end) == mark) {
                end++;
            }
            if (open >= 0 && openEnd - open == end - i && closes(text, i, end)) {
                marks.set(open, openEnd);
                marks.set(i, end);
                open = -1;
            } else if (end - i <= 3 && opens(text, i, end)) {
                open = i;
                openEnd = end;
            }
            i = end;
        }
    }

    private static boolean opens(String text, int start, int end) {
        boolean block = end - start == 3;
        return (start == 0 || OPENS_AFTER.indexOf(text.charAt(start - 1)) >= 0)
                && end < text.length()
                && (block || !Character.isWhitespace(text.charAt(end)));
    }

    private static boolean closes(String text, int start, int end) {
        boolean block = end - start == 3;
        return (end == text.length() || CLOSES_BEFORE.indexOf(text.charAt(end)) >= 0)
                && (block || !Character.isWhitespace(text.charAt(start - 1)));
    }
}
