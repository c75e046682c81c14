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
import java.util.Locale;
import java.util.Set;

/// Renders text as HTML. j2html escapes every text and attribute.
final class TextHtml {
    private TextHtml() {}

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    static DomContent of(Text words) {
        return each(words.spans(), TextHtml::of);
    }

    private static DomContent of(Span part) {
        return switch (part) {
            case Span.Plain(var words) -> text(words);
            case Span.Strong(var words) -> strong(words);
            case Span.Code(var words) -> typed(words);
            case Span.Mention(_, var name) -> span("@" + name).withClass("mention");
            case Span.Link(var url, var words) -> link(url, words);
            case Span.Moment(var at, var written) -> time(written).attr("datetime", at.toString());
            case Span.Money(var amount, var currency) ->
                    span(MoneyFormat.format(amount, currency)).withClass("money");
        };
    }

    /// A command; a click puts it into the message line.
    private static DomContent typed(String words) {
        return button(words)
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
