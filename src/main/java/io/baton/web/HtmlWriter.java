package io.baton.web;

import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.DomContent;
import j2html.tags.specialized.HtmlTag;
import j2html.utils.TextEscaper;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Writes HTML. All texts and attributes are escaped here.
///
/// A control character can't be part of a page, and one that isn't seen can disguise a text. So
/// each is shown as its symbol (`␀`, `␛`), or as `�` if it has none.
final class HtmlWriter {
    private static final TextEscaper BY_LIBRARY = Config.defaults().textEscaper();
    private static final Config CONFIG = Config.defaults().withTextEscaper(HtmlWriter::escaped);

    private static final char DELETE = 0x7f;
    private static final char SYMBOLS = '\u2400';
    private static final char DELETE_SYMBOL = '\u2421';
    private static final char REPLACEMENT = '\ufffd';

    private HtmlWriter() {}

    static String page(HtmlTag html) {
        return "<!DOCTYPE html>" + part(html);
    }

    static String part(DomContent content) {
        try {
            return content.render(FlatHtml.inMemory(CONFIG)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return BY_LIBRARY.escape(visible(text));
    }

    private static String visible(String text) {
        if (text.codePoints().noneMatch(HtmlWriter::hidden)) {
            return text;
        }
        var shown = new StringBuilder(text.length());
        text.codePoints()
                .map(each -> hidden(each) ? symbol(each) : each)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /// Control characters other than tab and line break, and code points that are no characters.
    private static boolean hidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
            case Character.SURROGATE -> true;
            default -> (codePoint & 0xfffe) == 0xfffe;
        };
    }

    private static int symbol(int codePoint) {
        if (codePoint < ' ') {
            return SYMBOLS + codePoint;
        }
        return codePoint == DELETE ? DELETE_SYMBOL : REPLACEMENT;
    }
}
