package io.baton.mongo.document;

import io.baton.chat.Person;
import io.baton.chat.Transcript.Line;
import org.bson.Document;

public final class TranscriptLineDocument {
    private TranscriptLineDocument() {}

    public static Document of(Line line) {
        return new Document("place", line.place())
                .append("author", Fields.orNull(line.author(), TranscriptLineDocument::person))
                .append("visibleTo", line.visibleTo())
                .append("card", CardDocument.of(line.card()));
    }

    public static Line read(Document from) {
        return new Line(
                Fields.text(from, "_id"),
                Fields.text(from, "place"),
                Fields.instant(from, "at"),
                Fields.subdocumentOrNull(from, "author", TranscriptLineDocument::person),
                Fields.textOrNull(from, "visibleTo"),
                CardDocument.read(Fields.subdocument(from, "card")));
    }

    private static Document person(Person person) {
        return new Document("id", person.id())
                .append("name", person.name())
                .append("home", person.inHomeTeam());
    }

    private static Person person(Document from) {
        return new Person(
                Fields.text(from, "id"), Fields.text(from, "name"), from.getBoolean("home"));
    }
}
