package io.baton.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.time;

import io.baton.chat.MoneyFormat;
import io.baton.chat.Text;
import io.baton.chat.Text.Span;
import j2html.tags.DomContent;
import java.net.URI;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Renders text as HTML. j2html escapes every text and attribute.
final class TextHtml {
    private TextHtml() {}

    private static final Pattern TOKEN = Pattern.compile("\\S+");
    private static final Pattern ADDRESS = Pattern.compile("(?=.*-).+@.+");
    private static final Pattern HYPHEN_AND_DIGIT = Pattern.compile("-\\d");
    private static final int FITS_LINE = 50;
    private static final int FITS_PHONE = 28;
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    static DomContent of(Text words) {
        return each(words.spans(), TextHtml::of);
    }

    private static DomContent of(Span part) {
        return switch (part) {
            case Span.Plain(var words) -> unbroken(words);
            case Span.Strong(var words) -> strong(unbroken(words));
            case Span.Code(var words) -> typed(words);
            case Span.Mention(_, var name) -> span("@" + name).withClass("mention");
            case Span.Link(var url, var words) -> link(url, words);
            case Span.SecretLink(var url, var words, _) -> link(url, words);
            case Span.Moment(var at, var written) -> time(written).attr("datetime", at.toString());
            case Span.Money(var amount, var currency) ->
                    span(MoneyFormat.format(amount, currency)).withClass("money");
        };
    }

    /// The words, with a span around each address, number and date that a browser would break at a
    /// hyphen. Those that may not fit on a narrow line are marked as long; longer ones may break.
    private static DomContent unbroken(String words) {
        var parts = new ArrayList<DomContent>();
        int from = 0;
        for (var token : TOKEN.matcher(words).results().filter(TextHtml::staysWhole).toList()) {
            var length = token.end() - token.start();
            parts.add(text(words.substring(from, token.start())));
            parts.add(span(token.group()).withClass(length > FITS_PHONE ? "whole long" : "whole"));
            from = token.end();
        }
        parts.add(text(words.substring(from)));
        return each(parts, part -> part);
    }

    private static boolean staysWhole(MatchResult token) {
        var word = token.group();
        return word.length() <= FITS_LINE
                && (ADDRESS.matcher(word).matches() || HYPHEN_AND_DIGIT.matcher(word).find());
    }

    /// A command; a click puts it into the message line.
    private static DomContent typed(String words) {
        return button(unbroken(words))
                .withType("button")
                .withClass("typed")
                .attr("data-fill", words)
                .withTitle("Put this into the message line");
    }

    private static DomContent link(String url, String words) {
        if (!safe(url)) {
            return text(words);
        }
        return a(words).withHref(url).withTarget("_blank").withRel("noopener noreferrer");
    }

    /// Links may come from strangers. One with another scheme, such as `javascript:`, stays text.
    private static boolean safe(String url) {
        try {
            var scheme = URI.create(url).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
