package io.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Card.Fact;
import io.baton.chat.Card.Part;
import io.baton.chat.Chart;
import io.baton.chat.SampleCards;
import io.baton.chat.Text;
import io.baton.desk.freetext.Screens;
import io.baton.door.GoldenFile;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Cards as the console shows them, without a stranger's markup.
class CardHtmlTest {

    private static final Path GOLDEN = Path.of("src/test/resources/io/baton/web/golden");
    private static final CardHtml HTML = new CardHtml("line-1", "turn-1", _ -> "/chart.png");
    private static final Pattern WHOLE =
            Pattern.compile("<span class=\"whole[ a-z]*\">[^<]*</span>");
    private static final Pattern TAG = Pattern.compile("<(/?[a-z0-9]+)([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)=\"[^\"]*\"");

    /// `-Dgolden.update` rewrites the files.
    @TestFactory
    Stream<DynamicTest> eachSampleCardMatchesItsGoldenFile() {
        return Screens.withSamples().entrySet().stream()
                .map(sample ->
                        DynamicTest.dynamicTest(
                                sample.getKey(), () -> check(sample.getKey(), sample.getValue())));
    }

    private static void check(String name, Card card) {
        var html = html(card).replace("><", ">\n<") + "\n";
        GoldenFile.check(GOLDEN.resolve(name + ".html"), html);
    }

    @Test
    void markupInTextIsEscaped() {
        var html = html(Objects.requireNonNull(SampleCards.all().get("markup")));

        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script", "<b>", "javascript:", "href=\"https://evil");
    }

    @Property(tries = 500)
    void textNeverChangesTheStructure(@ForAll String words) {
        assertThat(structure(html(saying(words)))).isEqualTo(structure(html(saying("x"))));
    }

    @Test
    void textCannotEndAnAttributeOrElement() {
        for (var words :
                List.of(
                        "\"><img src=x onerror=alert(1)>",
                        "' onfocus='alert(1)",
                        "</textarea><script>",
                        "-->",
                        "&lt;b&gt;",
                        "\u2028\u202E\0")) {
            assertThat(structure(html(saying(words)))).isEqualTo(structure(html(saying("x"))));
        }
    }

    @Test
    void onlyWebAndMailLinksAreLinks() {
        assertThat(link("https://a.example/?q=1&r=2"))
                .contains("href=\"https://a.example/?q=1&amp;r=2\"", "rel=\"noopener noreferrer\"");
        assertThat(link("mailto:rita@cloudnine.example")).contains("href=");
        for (var url :
                List.of(
                        "javascript:alert(1)",
                        "JaVaScRiPt:x",
                        "data:text/html,x",
                        "//x",
                        "",
                        " https://x y")) {
            assertThat(link(url)).isEqualTo("<div class=\"card simple\"><p>words</p></div>");
        }
    }

    @Test
    void addressesNumbersAndDatesStayWhole() {
        assertThat(html(Card.saying("R-12 by 2026-12-04, a-b@c.example. Follow-up, or @a")))
                .contains(
                        "<span class=\"whole\">R-12</span> by <span"
                                + " class=\"whole\">2026-12-04,</span> <span"
                                + " class=\"whole\">a-b@c.example.</span> Follow-up, or @a<");
    }

    @Test
    void aPictureHasAnAltText() {
        assertThat(html(SampleCards.digest()))
                .contains("alt=\"" + SampleCards.chart().altText().replace("'", "&#x27;") + "\"");
    }

    @Test
    void aButtonCarriesItsActionAndValue() {
        assertThat(html(Card.saying("x").buttons(Button.danger("No", "offer.decline", "R-1 2"))))
                .contains("value=\"offer.decline R-1 2\"", "class=\"button danger\"");
    }

    private static String link(String url) {
        return html(Card.saying(Text.empty().and(new Text.Span.Link(url, "words"))));
    }

    private static Card saying(String words) {
        var text =
                Text.of(words)
                        .strong(words)
                        .code(words)
                        .and(new Text.Span.Mention(words, words))
                        .and(new Text.Span.Link("https://a.example", words));
        var chart = new Chart(words, List.of(), BigDecimal.ONE, new Chart.Unit.Percent(), words);
        return Card.titled(words)
                .paragraph(text)
                .with(new Part.Facts(List.of(new Fact(words, text))))
                .bullets(List.of(text))
                .with(new Part.Picture(chart))
                .buttons(Button.plain(words, "action", words))
                .note(text);
    }

    /// The tags, without the spans that keep a word whole.
    private static List<String> structure(String html) {
        var plain = WHOLE.matcher(html).replaceAll("");
        return TAG.matcher(plain).results().map(CardHtmlTest::names).toList();
    }

    private static String names(MatchResult tag) {
        var attributes = ATTRIBUTE.matcher(tag.group(2)).results().map(found -> found.group(1));
        var rest = ATTRIBUTE.matcher(tag.group(2)).replaceAll("");
        return tag.group(1) + attributes.toList() + rest;
    }

    private static String html(Card card) {
        return HTML.of(card).render();
    }
}
