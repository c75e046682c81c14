package io.baton.mongo.document;

import io.baton.chat.Chart;
import java.math.BigDecimal;
import org.bson.Document;

final class ChartDocument {
    private ChartDocument() {}

    static Document of(Chart chart) {
        var target = chart.target();
        return new Document("title", chart.title())
                .append("bars", Fields.writeList(chart.bars(), ChartDocument::bar))
                .append("target", target == null ? null : target.toString())
                .append("unit", chart.unit().notation())
                .append("inWords", chart.altText());
    }

    static Chart read(Document from) {
        var target = Fields.textOrNull(from, "target");
        return new Chart(
                Fields.text(from, "title"),
                Fields.readList(from, "bars", ChartDocument::bar),
                target == null ? null : new BigDecimal(target),
                Chart.Unit.of(Fields.text(from, "unit")),
                Fields.text(from, "inWords"));
    }

    private static Document bar(Chart.Bar bar) {
        var value = bar.value();
        return new Document("label", bar.label())
                .append("value", value == null ? null : value.toString());
    }

    private static Chart.Bar bar(Document from) {
        var value = Fields.textOrNull(from, "value");
        return new Chart.Bar(
                Fields.text(from, "label"), value == null ? null : new BigDecimal(value));
    }
}
