package io.baton.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Chart;
import io.baton.chat.SampleCards;
import io.baton.chat.Text;
import io.baton.desk.freetext.Screens;
import io.baton.teams.fake.AdaptiveCardRules;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Cards as Teams gets them: compared with golden files, and within Teams' limits.
class AdaptiveCardTest {
    private static final Surface CHANNEL =
            Surface.post()
                    .with(_ -> Optional.of(URI.create("https://baton.example/picture/1.png")));

    @TestFactory
    Stream<DynamicTest> cardsMatchTheirGoldenFiles() {
        return cards((name, card) ->
                AdaptiveCardGolden.check("card-" + name, AdaptiveCard.of(card, CHANNEL)));
    }

    @TestFactory
    Stream<DynamicTest> teamsAcceptsEveryCardOnEverySurface() {
        return cards((_, card) ->
                assertThat(Stream.of(CHANNEL, Surface.post(), Surface.whisper()))
                        .allSatisfy(surface ->
                                assertThat(
                                                AdaptiveCardRules.violations(
                                                        AdaptiveCard.of(card, surface)))
                                        .isEmpty()));
    }

    @Test
    void aButtonsDataComesBackUnchanged() {
        var card = AdaptiveCard.of(SampleCards.offer(), CHANNEL);
        assertThat(of(card, "Action.Execute"))
                .extracting(action -> ButtonData.read(action.path("data")).orElseThrow())
                .containsExactly(
                        new ButtonData("offer.accept", "R-12/2"),
                        new ButtonData("offer.decline", "R-12/2"),
                        new ButtonData("referral.show", "R-12"));
    }

    @Test
    void foreignDataIsNotAButton() {
        assertThat(ButtonData.read(CardElements.object().put("baton", "x"))).isEmpty();
        assertThat(ButtonData.read(CardElements.object())).isEmpty();
    }

    @Test
    void aButtonThatOpensAFormFetchesADialog() {
        var card = Card.saying("x").buttons(Button.plain("Log", "say", "refer").openingForm());
        var rendered = AdaptiveCard.of(card, CHANNEL);

        assertThat(AdaptiveCardRules.violations(rendered)).isEmpty();
        assertThat(of(rendered, "Action.Submit"))
                .singleElement()
                .satisfies(submit -> {
                    assertThat(submit.at("/data/msteams/type").asText()).isEqualTo("task/fetch");
                    assertThat(ButtonData.read(submit.path("data")))
                            .contains(new ButtonData("say", "refer"));
                });
    }

    @Test
    void buttonsAfterTheSixthGoIntoAMenu() {
        var four =
                IntStream.range(0, 4)
                        .mapToObj(n -> Button.plain("B" + n, "b", "" + n))
                        .toArray(Button[]::new);
        var card = AdaptiveCard.of(Card.saying("x").buttons(four).buttons(four), CHANNEL);
        assertThat(of(card, "Action.Execute"))
                .extracting(action -> action.path("mode").asText())
                .containsExactly("", "", "", "", "", "", "secondary", "secondary");
    }

    @Test
    void aCardThatIsTooLongIsCutInTheMiddleWithANotice() {
        var card = Card.titled("All");
        for (int n = 0; n < 60; n++) {
            card = card.paragraph(Text.of("\"".repeat(2_000)));
        }
        var rendered = AdaptiveCard.of(card.buttons(Button.plain("More", "say", "next")), CHANNEL);

        assertThat(AdaptiveCardRules.violations(rendered)).isEmpty();
        assertThat(read(rendered)).startsWith("All").contains("There's more than fits here");
        assertThat(rendered.path("body").path(rendered.path("body").size() - 1).path("type"))
                .hasToString("\"ActionSet\"");
    }

    @Test
    void tooManyButtonsAreCutWithANotice() {
        var many =
                IntStream.range(0, 40)
                        .mapToObj(n -> Button.plain("B" + n, "b", "v".repeat(2_000)))
                        .toArray(Button[]::new);
        var rendered = AdaptiveCard.of(Card.saying("x").buttons(many).buttons(many), CHANNEL);
        assertThat(AdaptiveCardRules.violations(rendered)).isEmpty();
        assertThat(read(rendered)).contains("There's more than fits here");
    }

    @Test
    void mentionsNotifyOnceAndOnlyInAPost() {
        var theo = new Text.Span.Mention("teams:29:1abc", "Theo [x](https://e.example)");
        var namesake =
                new Text.Span.Mention(
                        "teams:9f1c2d3e-0000-4000-8000-00000000abcd", "Theo <x> https://e.example");
        var card = Card.saying(Text.empty().and(theo).and(theo).and(namesake));

        var post = AdaptiveCard.of(card, CHANNEL);
        assertThat(AdaptiveCardRules.violations(post)).isEmpty();
        assertThat(post.path("msteams").path("entities"))
                .extracting(entity -> entity.path("mentioned").path("id").asText())
                .containsExactly("29:1abc", "9f1c2d3e-0000-4000-8000-00000000abcd");
        assertThat(AdaptiveCard.of(card, Surface.whisper()).toString()).doesNotContain("<at>");
    }

    @Test
    void peopleWithTheSameNameAreNumbered() {
        var text = Text.empty();
        for (int n = 0; n < 30; n++) {
            text = text.and(new Text.Span.Mention("teams:29:" + n, "Theo"));
        }
        var entities = AdaptiveCard.of(Card.saying(text), CHANNEL).path("msteams").path("entities");
        assertThat(entities)
                .hasSize(TeamsLimits.MENTIONS)
                .extracting(entity -> entity.path("text").asText())
                .startsWith("<at>Theo</at>", "<at>Theo 2</at>")
                .doesNotHaveDuplicates();
    }

    @Test
    void aChartHasADescriptionAndMarksMonthsOnTarget() {
        var rendered = AdaptiveCard.of(SampleCards.digest(), Surface.post());
        var chart = of(rendered, "Chart.VerticalBar").getFirst();

        assertThat(read(rendered)).contains("January 11%");
        assertThat(chart.path("title").asText()).endsWith("(target: 21%)");
        assertThat(chart.path("data")).hasSize(11);
        assertThat(chart.path("data").path(10).path("color").asText()).isEqualTo("good");
        assertThat(chart.path("fallback").path("type").asText()).isEqualTo("RichTextBlock");
    }

    @Test
    void theFallbackOfAChartIsItsImage() {
        var chart = of(AdaptiveCard.of(SampleCards.digest(), CHANNEL), "Chart.VerticalBar");
        assertThat(chart.getFirst().path("fallback").path("altText").asText())
                .contains("January 11%");
    }

    @Test
    void aChartWithoutPositiveValuesIsNotDrawn() {
        var bars = List.of(new Chart.Bar("Oct", BigDecimal.ZERO), new Chart.Bar("Nov", null));
        var chart =
                new Chart(
                        "Share",
                        bars,
                        BigDecimal.valueOf(21),
                        new Chart.Unit.Percent(),
                        "October 0%");
        var card = Card.titled("Share").with(new Card.Part.Picture(chart));

        var rendered = AdaptiveCard.of(card, CHANNEL);
        assertThat(AdaptiveCardRules.violations(rendered)).isEmpty();
        assertThat(of(rendered, "Chart.VerticalBar")).isEmpty();
        assertThat(of(rendered, "Image")).hasSize(1);
        assertThat(read(rendered)).contains("October 0%");
    }

    @Test
    void aChartOfMoneyHasTheDecimalsOfItsCurrency() {
        var bars =
                List.of(
                        new Chart.Bar("Oct", new BigDecimal("1.255")),
                        new Chart.Bar("Nov", new BigDecimal("12")));
        var chart = new Chart("Earned", bars, null, new Chart.Unit.Amount("KWD"), "in words");
        var rendered =
                AdaptiveCard.of(Card.titled("Earned").with(new Card.Part.Picture(chart)), CHANNEL);
        assertThat(AdaptiveCardRules.violations(rendered)).isEmpty();
        var drawn = of(rendered, "Chart.VerticalBar").getFirst();
        assertThat(drawn.path("title").asText()).isEqualTo("Earned");
        assertThat(drawn.path("data").path(0).path("y").decimalValue())
                .isEqualByComparingTo("1.255");
    }

    @Test
    void aTitleWithMarkupIsPlainText() {
        assertThat(title("R-12 is logged")).isEqualTo("TextBlock");
        assertThat(
                        Stream.of(
                                "1. April",
                                "[a](b)",
                                "a *b*",
                                "- a",
                                "a - b",
                                "{{DATE(x)}}",
                                "<at>A</at>"))
                .allSatisfy(words -> assertThat(title(words)).isEqualTo("RichTextBlock"));
    }

    private static String title(String words) {
        var card = AdaptiveCard.of(Card.titled(words), CHANNEL);
        return card.path("body").path(0).path("type").asText();
    }

    static List<JsonNode> of(JsonNode card, String type) {
        return AdaptiveCardRules.all(card)
                .filter(node -> node.path("type").asText().equals(type))
                .filter(node -> !type.equals("Action.Submit") || node.path("data").has("msteams"))
                .toList();
    }

    /// The text a reader sees.
    static String read(ObjectNode card) {
        return AdaptiveCardRules.all(card.path("body"))
                .filter(node -> node.has("text"))
                .map(node -> node.path("text").asText())
                .reduce("", String::concat);
    }

    private interface Check {
        void on(String name, Card card);
    }

    private static Stream<DynamicTest> cards(Check check) {
        return Screens.withSamples().entrySet().stream()
                .map(e ->
                        DynamicTest.dynamicTest(
                                e.getKey(), () -> check.on(e.getKey(), e.getValue())));
    }
}
