package io.baton.mongo.document;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Card.Part;
import org.bson.Document;

final class CardDocument {
    private CardDocument() {}

    static Document of(Card card) {
        return new Document("summary", card.summary())
                .append("parts", Fields.all(card.parts(), CardDocument::of));
    }

    static Card read(Document from) {
        return new Card(
                Fields.text(from, "summary"), Fields.list(from, "parts", CardDocument::part));
    }

    private static Document of(Part part) {
        return switch (part) {
            case Part.Title(var words) -> kind("title").append("words", words);
            case Part.Paragraph(var text) ->
                    kind("paragraph").append("text", SpanDocument.of(text));
            case Part.Facts(var facts) ->
                    kind("facts").append("facts", Fields.all(facts, CardDocument::of));
            case Part.Bullets(var items) ->
                    kind("bullets")
                            .append(
                                    "items",
                                    Fields.all(
                                            items,
                                            item -> new Document("text", SpanDocument.of(item))));
            case Part.Note(var text) -> kind("note").append("text", SpanDocument.of(text));
            case Part.Divider() -> kind("divider");
            case Part.Buttons(var buttons) ->
                    kind("buttons").append("buttons", Fields.all(buttons, CardDocument::of));
            case Part.Picture(var chart) ->
                    kind("picture").append("chart", ChartDocument.of(chart));
            case Part.File(var name, var key, var url) ->
                    kind("file").append("name", name).append("key", key).append("url", url);
        };
    }

    private static Part part(Document from) {
        return switch (Fields.text(from, "kind")) {
            case "title" -> new Part.Title(Fields.text(from, "words"));
            case "paragraph" -> new Part.Paragraph(SpanDocument.text(from, "text"));
            case "facts" -> new Part.Facts(Fields.list(from, "facts", CardDocument::fact));
            case "bullets" ->
                    new Part.Bullets(
                            Fields.list(from, "items", item -> SpanDocument.text(item, "text")));
            case "note" -> new Part.Note(SpanDocument.text(from, "text"));
            case "divider" -> new Part.Divider();
            case "buttons" -> new Part.Buttons(Fields.list(from, "buttons", CardDocument::button));
            case "picture" -> new Part.Picture(ChartDocument.read(Fields.part(from, "chart")));
            case "file" ->
                    new Part.File(
                            Fields.text(from, "name"),
                            Fields.text(from, "key"),
                            Fields.textOrNull(from, "url"));
            case String other -> throw Fields.unknown("card part", other);
        };
    }

    private static Document of(Card.Fact fact) {
        return new Document("label", fact.label()).append("value", SpanDocument.of(fact.value()));
    }

    private static Card.Fact fact(Document from) {
        return new Card.Fact(Fields.text(from, "label"), SpanDocument.text(from, "value"));
    }

    private static Document of(Button button) {
        return new Document("label", button.label())
                .append("action", button.action())
                .append("value", button.value())
                .append("look", button.look().name())
                .append("form", button.form());
    }

    private static Button button(Document from) {
        return new Button(
                Fields.text(from, "label"),
                Fields.text(from, "action"),
                Fields.text(from, "value"),
                Button.Look.valueOf(Fields.text(from, "look")),
                from.getBoolean("form", false));
    }

    private static Document kind(String kind) {
        return new Document("kind", kind);
    }
}
