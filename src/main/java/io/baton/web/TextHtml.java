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

/// Words as HTML. Nothing here is raw: j2html escapes each text and each attribute.
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

    /// Something to type is put into the message line by a click.
    private static DomContent typed(String words) {
        return button(words)
                .withType("button")
                .withClass("typed")
                .attr("data-fill", words)
                .withTitle("Put this into the message line");
    }

    private static DomContent link(String url, String words) {
        if (!leadsSomewhere(url)) {
            return text(words);
        }
        return a(words).withHref(url).withTarget("_blank").withRel("noopener noreferrer");
    }

    /// A stranger's link must not run anything here: `javascript:` and its kin stay words.
    private static boolean leadsSomewhere(String url) {
        try {
            var scheme = URI.create(url).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
