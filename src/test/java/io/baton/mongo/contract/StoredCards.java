package io.baton.mongo.contract;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Card.Part;
import io.baton.chat.Chart;
import io.baton.chat.Text;
import java.math.BigDecimal;
import java.util.List;

/// Samples of cards that are stored with posts.
final class StoredCards {
    private StoredCards() {}

    /// A card with every kind of part and span.
    static Card full() {
        var text =
                Text.of("plain *not bold* <!here>")
                        .strong("strong")
                        .code("/refer")
                        .and(new Text.Span.Mention("slack:URITA", "Rita"))
                        .and(new Text.Span.Link("https://example.com/?a=1&b=2", "there"))
                        .and(new Text.Span.Moment(StoredSamples.NOW, "Mon 11:15"))
                        .and(new Text.Span.Money(new BigDecimal("-12500.50"), "EUR"));
        var chart =
                new Chart(
                        "Share",
                        List.of(
                                new Chart.Bar("Oct", new BigDecimal("21.500")),
                                new Chart.Bar("Nov", null)),
                        new BigDecimal("21"),
                        new Chart.Unit.Percent(),
                        "Oct 21.5%");
        var amounts =
                new Chart(
                        "Earned",
                        List.of(new Chart.Bar("Oct", new BigDecimal("1.250"))),
                        null,
                        new Chart.Unit.Amount("KWD"),
                        "Oct KWD 1.250");
        return new Card(
                "All parts",
                List.of(
                        new Part.Title("Title"),
                        new Part.Paragraph(text),
                        new Part.Facts(List.of(new Card.Fact("Client", text))),
                        new Part.Bullets(List.of(text, Text.empty())),
                        new Part.Note(text),
                        new Part.Divider(),
                        new Part.Buttons(
                                List.of(
                                        Button.plain("a", "b", "c"),
                                        Button.primary("Accept", "offer.accept", "R-1/2"),
                                        Button.danger("Decline", "offer.decline", ""))),
                        new Part.Picture(chart),
                        new Part.Picture(amounts),
                        new Part.File("partners.csv", "k1", null)));
    }
}
