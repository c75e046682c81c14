package io.baton.mongo.document;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Card.Part;
import org.bson.Document;

final class CardDocument {
    private CardDocument() {}

    static Document of(Card card) {
        return new Document("summary", card.summary())
                .append("parts", Fields.writeList(card.parts(), CardDocument::of));
    }

    static Card read(Document from) {
        return new Card(
                Fields.text(from, "summary"), Fields.readList(from, "parts", CardDocument::part));
    }

    private static Document of(Part part) {
        return switch (part) {
            case Part.Title(var words) -> kind("title").append("words", words);
            case Part.Paragraph(var text) ->
                    kind("paragraph").append("text", TextDocument.of(text));
            case Part.Facts(var facts) ->
                    kind("facts").append("facts", Fields.writeList(facts, CardDocument::of));
            case Part.Bullets(var items) ->
                    kind("bullets")
                            .append(
                                    "items",
                                    Fields.writeList(
                                            items,
                                            item -> new Document("text", TextDocument.of(item))));
            case Part.Note(var text) -> kind("note").append("text", TextDocument.of(text));
            case Part.Divider() -> kind("divider");
            case Part.Buttons(var buttons) ->
                    kind("buttons").append("buttons", Fields.writeList(buttons, CardDocument::of));
            case Part.Picture(var chart) ->
                    kind("picture").append("chart", ChartDocument.of(chart));
            // A link contains a secret. Only earlier builds stored it.
            case Part.File(var name, var key, _) ->
                    kind("file").append("name", name).append("key", key);
        };
    }

    private static Part part(Document from) {
        return switch (Fields.text(from, "kind")) {
            case "title" -> new Part.Title(Fields.text(from, "words"));
            case "paragraph" -> new Part.Paragraph(TextDocument.text(from, "text"));
            case "facts" -> new Part.Facts(Fields.readList(from, "facts", CardDocument::fact));
            case "bullets" ->
                    new Part.Bullets(
                            Fields.readList(
                                    from, "items", item -> TextDocument.text(item, "text")));
            case "note" -> new Part.Note(TextDocument.text(from, "text"));
            case "divider" -> new Part.Divider();
            case "buttons" ->
                    new Part.Buttons(Fields.readList(from, "buttons", CardDocument::button));
            case "picture" ->
                    new Part.Picture(ChartDocument.read(Fields.subdocument(from, "chart")));
            case "file" ->
                    new Part.File(
                            Fields.text(from, "name"),
                            Fields.text(from, "key"),
                            Fields.textOrNull(from, "url"));
            case String other -> throw Fields.unknown("card part", other);
        };
    }

    private static Document of(Card.Fact fact) {
        return new Document("label", fact.label()).append("value", TextDocument.of(fact.value()));
    }

    private static Card.Fact fact(Document from) {
        return new Card.Fact(Fields.text(from, "label"), TextDocument.text(from, "value"));
    }

    private static Document of(Button button) {
        return new Document("label", button.label())
                .append("action", button.action())
                .append("value", button.value())
                .append("look", button.style().name())
                .append("form", button.opensForm());
    }

    private static Button button(Document from) {
        return new Button(
                Fields.text(from, "label"),
                Fields.text(from, "action"),
                Fields.text(from, "value"),
                Button.Style.valueOf(Fields.text(from, "look")),
                from.getBoolean("form", false));
    }

    private static Document kind(String kind) {
        return new Document("kind", kind);
    }
}
