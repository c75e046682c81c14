package io.baton.mongo.document;

import io.baton.chat.Text;
import io.baton.chat.Text.Span;
import java.math.BigDecimal;
import java.util.List;
import org.bson.Document;

final class TextDocument {
    private TextDocument() {}

    static List<Document> of(Text text) {
        return Fields.writeList(text.spans(), TextDocument::of);
    }

    static Text text(Document from, String name) {
        return new Text(Fields.readList(from, name, TextDocument::read));
    }

    static Document of(Span span) {
        return switch (span) {
            case Span.Plain(var words) -> kind("plain").append("words", words);
            case Span.Strong(var words) -> kind("strong").append("words", words);
            case Span.Code(var words) -> kind("typed").append("words", words);
            case Span.Mention(var id, var name) ->
                    kind("mention").append("person", id).append("name", name);
            case Span.Link(var url, var words) ->
                    kind("link").append("url", url).append("words", words);
            case Span.SecretLink(_, _, var stored) -> of(new Span.Plain(stored));
            case Span.Moment(var at, var written) ->
                    kind("moment").append("at", Fields.date(at)).append("written", written);
            case Span.Money(var amount, var currency) ->
                    kind("money").append("amount", amount.toString()).append("currency", currency);
        };
    }

    static Span read(Document from) {
        return switch (Fields.text(from, "kind")) {
            case "plain" -> new Span.Plain(words(from));
            case "strong" -> new Span.Strong(words(from));
            case "typed" -> new Span.Code(words(from));
            case "mention" ->
                    new Span.Mention(Fields.text(from, "person"), Fields.text(from, "name"));
            case "link" -> new Span.Link(Fields.text(from, "url"), words(from));
            case "moment" ->
                    new Span.Moment(Fields.instant(from, "at"), Fields.text(from, "written"));
            case "money" ->
                    new Span.Money(
                            new BigDecimal(Fields.text(from, "amount")),
                            Fields.text(from, "currency"));
            case String other -> throw Fields.unknown("span", other);
        };
    }

    private static String words(Document from) {
        return Fields.text(from, "words");
    }

    private static Document kind(String kind) {
        return new Document("kind", kind);
    }
}
