package io.baton.mongo;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Chart;
import io.baton.chat.Text;
import java.util.stream.Collectors;

/// Lists everything stored of a card.
final class CardLines {
    private CardLines() {}

    static void of(Card card, Listing to) {
        to.fact("summary", card.summary());
        card.parts().forEach(part -> part(part, to));
    }

    private static void part(Card.Part part, Listing to) {
        switch (part) {
            case Card.Part.Title title -> to.fact("title", title.words());
            case Card.Part.Paragraph paragraph -> to.fact("paragraph", text(paragraph.text()));
            case Card.Part.Facts facts ->
                    facts.facts()
                            .forEach(fact ->
                                    to.fact("fact", fact.label() + " = " + text(fact.value())));
            case Card.Part.Bullets bullets ->
                    bullets.items().forEach(item -> to.fact("bullet", text(item)));
            case Card.Part.Note note -> to.fact("small print", text(note.text()));
            case Card.Part.Divider _ -> to.line("divider");
            case Card.Part.Buttons buttons ->
                    buttons.buttons().forEach(button -> to.fact("button", button(button)));
            case Card.Part.Picture picture -> chart(picture.chart(), to);
            case Card.Part.File file -> file(file, to);
        }
    }

    private static void file(Card.Part.File file, Listing to) {
        var url = file.url();
        to.fact(
                "file",
                "%s, key %s, %s".formatted(file.name(), file.key(), url == null ? "no link" : url));
    }

    private static void chart(Chart chart, Listing to) {
        to.fact("chart", chart.title());
        to.fact(
                "bars",
                chart.bars().stream().map(CardLines::bar).collect(Collectors.joining(", ")));
        var target = chart.target();
        to.fact("target", target == null ? "none" : chart.unit().format(target));
        to.fact("in words", chart.altText());
    }

    private static String bar(Chart.Bar bar) {
        var value = bar.value();
        return bar.label() + " " + (value == null ? "unknown" : value.toPlainString());
    }

    private static String button(Button button) {
        return "[%s] %s, does %s with \"%s\"%s"
                .formatted(
                        button.label(),
                        look(button.style()),
                        button.action(),
                        button.value(),
                        button.opensForm() ? ", opens a form" : "");
    }

    private static String look(Button.Style look) {
        return switch (look) {
            case PLAIN -> "plain";
            case PRIMARY -> "primary";
            case DANGER -> "danger";
        };
    }

    private static String text(Text text) {
        return text.spans().stream().map(CardLines::span).collect(Collectors.joining());
    }

    private static String span(Text.Span span) {
        return switch (span) {
            case Text.Span.Plain plain -> plain.words();
            case Text.Span.Strong strong -> "*" + strong.words() + "*";
            case Text.Span.Code typed -> "`" + typed.words() + "`";
            case Text.Span.Mention mention ->
                    "<person %s %s>".formatted(mention.personId(), mention.name());
            case Text.Span.Link link -> "<link %s %s>".formatted(link.url(), link.words());
            case Text.Span.SecretLink secret -> secret.stored();
            case Text.Span.Moment moment -> "<moment %s %s>".formatted(moment.at(), moment.text());
            case Text.Span.Money money ->
                    "<money %s %s>".formatted(money.currency(), money.amount().toPlainString());
        };
    }
}
