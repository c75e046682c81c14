package io.baton.understanding.reader;

import java.text.Normalizer;
import java.util.Locale;

/// The text of a message in one standard form: NFC, one kind of space, quote and dash, no invisible
/// characters and no chat markup. Line breaks stay.
///
/// Spans of all readers point into this form. A second pass changes nothing.
public final class TypedText {
    /// No language stacks more; more only cost time. See Unicode's Stream-Safe Text Format.
    private static final int MOST_MARKS = 30;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private TypedText() {}

    public static String of(String raw) {
        return ChatMarkup.unwrapped(characters(ChatMarkup.withoutEntities(raw)));
    }

    /// For names and words that are compared: also on one line and in lower case.
    public static String folded(String raw) {
        return oneLine(raw).toLowerCase(Locale.ROOT);
    }

    /// One line with single spaces. Chat markup stays.
    public static String oneLine(String raw) {
        var text = characters(raw);
        return isOneLine(text) ? text : joined(text);
    }

    /// As most names are: a command is compared with those of all partners.
    private static boolean isOneLine(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private static String joined(String text) {
        var line = new StringBuilder();
        for (var word : text.split("[ \n]+", -1)) {
            if (!word.isEmpty()) {
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        return line.toString();
    }

    /// Standard characters only: chat markup stays. For the fields of a form.
    public static String characters(String raw) {
        return isStandard(raw) ? raw : standardized(raw);
    }

    private static boolean isStandard(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if ((c < ' ' || c > '~') && c != '\n') {
                return false;
            }
        }
        return true;
    }

    /// Composes twice: some characters are only a quote or a space once composed, and letters that
    /// had an invisible character between them compose without it.
    private static String standardized(String raw) {
        var composed = Normalizer.normalize(withFewMarks(raw), Normalizer.Form.NFC);
        var text = new StringBuilder(composed.length());
        int last = ' ';
        for (int i = 0; i < composed.length(); i += Character.charCount(composed.codePointAt(i))) {
            int c = composed.codePointAt(i);
            int same = standard(c, last);
            if (same >= 0 && !(c == '\n' && i > 0 && composed.charAt(i - 1) == '\r')) {
                text.appendCodePoint(same);
                last = same;
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static CharSequence withFewMarks(String raw) {
        var text = new StringBuilder(raw.length());
        int marks = 0;
        for (int i = 0; i < raw.length(); i += Character.charCount(raw.codePointAt(i))) {
            int c = raw.codePointAt(i);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            marks = mark ? marks + 1 : 0;
            if (marks <= MOST_MARKS) {
                text.appendCodePoint(c);
            }
        }
        return text;
    }

    /// @param before the last character that was kept
    /// @return -1 if the character is invisible
    private static int standard(int c, int before) {
        return switch (c) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> '\n';
            case '\t', 0x2800, 0x3164, 0xFFA0, 0x115F, 0x1160 -> ' ';
            case '‘', '’', '‚', '‛', '′', '´', 'ʹ', 'ʼ', 'ʻ', '‹', '›', '＇' -> '\'';
            case '“', '”', '„', '‟', '″', '«', '»', '〝', '〞', '〟', '＂', '❝', '❞' -> '"';
            case '−', '⁃' -> '-';
            case '＄' -> '$';
            case '￥' -> '¥';
            case '￦' -> '₩';
            case '￡' -> '£';
            case 0x034F -> -1;
            default -> standardByType(c, before);
        };
    }

    private static int standardByType(int c, int before) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.DASH_PUNCTUATION -> '-';
            case Character.CONTROL, Character.SURROGATE -> -1;
            case Character.FORMAT -> joins(c, before) ? c : -1;
            default -> isVariationSelector(c) && plainLetter(before) ? -1 : c;
        };
    }

    /// Emoji and several scripts need joiners and tags. Between Latin, Greek or Cyrillic letters
    /// they only hide a difference.
    private static boolean joins(int c, int before) {
        boolean tag = c >= 0xE0020 && c <= 0xE007F;
        boolean afterTag = before >= 0xE0020 && before <= 0xE007F;
        if (tag) {
            return Character.isEmoji(before) && !Character.isDigit(before) || afterTag;
        }
        return (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER)
                && before > 0x7F
                && !plainLetter(before);
    }

    private static boolean plainLetter(int c) {
        var script = Character.UnicodeScript.of(c);
        return Character.isWhitespace(c)
                || script == Character.UnicodeScript.LATIN
                || script == Character.UnicodeScript.GREEK
                || script == Character.UnicodeScript.CYRILLIC;
    }

    private static boolean isVariationSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F;
    }
}
