package io.baton.teams.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.Card.Fact;
import io.baton.chat.Text;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A label and its value, side by side.
final class FactColumns {
    private FactColumns() {}

    /// Columns instead of a `FactSet`, which reads Markdown.
    static Stream<ObjectNode> of(Fact fact) {
        if (fact.label().isBlank() && fact.value().plainText().isBlank()) {
            return Stream.empty();
        }
        var value = fact.value().plainText().isBlank() ? Text.of("–") : fact.value();
        var row = CardElements.element("ColumnSet").put("spacing", "Small");
        row.set(
                "columns",
                CardElements.array(
                        List.of(
                                column(
                                        1,
                                        AdaptiveCard.text(
                                                Text.of(fact.label()),
                                                TeamsLimits.TITLE,
                                                CardElements::strong)),
                                column(
                                        2,
                                        AdaptiveCard.text(
                                                value,
                                                TeamsLimits.FACT,
                                                UnaryOperator.identity())))));
        return Stream.of(row);
    }

    private static ObjectNode column(int weight, Stream<ObjectNode> items) {
        var column = CardElements.element("Column").put("width", weight);
        column.set("items", CardElements.array(items.toList()));
        return column;
    }
}
