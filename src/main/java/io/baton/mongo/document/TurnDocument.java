package io.baton.mongo.document;

import io.baton.chat.Person;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.chat.Workspace;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;

/// A turn without its files. It reads as one whose answer has to be posted.
public final class TurnDocument {
    private TurnDocument() {}

    public static Document of(Turn turn) {
        var document =
                new Document("id", turn.id())
                        .append("workspace", turn.workspace().key())
                        .append("person", person(turn.person()))
                        .append("place", PlaceDocument.of(turn.place()));
        return switch (turn) {
            case Turn.Said said ->
                    document.append("kind", "said")
                            .append("text", said.text())
                            .append("mentioned", people(said.mentioned()));
            case Turn.Pressed pressed ->
                    document.append("kind", "pressed")
                            .append("action", pressed.action())
                            .append("value", pressed.value());
            case Turn.Submitted form ->
                    document.append("kind", "submitted")
                            .append("form", form.formId())
                            .append("subject", form.subject())
                            .append("answers", pairs(form.answers()))
                            .append("mentioned", people(form.mentioned()));
            case Turn.MessageAction action ->
                    document.append("kind", "acted")
                            .append("action", action.action())
                            .append("text", action.text());
            case Turn.HomeOpened _ -> document.append("kind", "home");
        };
    }

    public static Turn read(Document from) {
        var context =
                new Turn.Context(
                        Fields.text(from, "id"),
                        new Workspace(Fields.text(from, "workspace")),
                        person(Fields.subdocument(from, "person")),
                        PlaceDocument.read(Fields.subdocument(from, "place")),
                        ReplyCapability.NOTHING);
        return switch (Fields.text(from, "kind")) {
            case "said" -> new Turn.Said(context, Fields.text(from, "text"), people(from));
            case "pressed" ->
                    new Turn.Pressed(
                            context, Fields.text(from, "action"), Fields.text(from, "value"));
            case "submitted" ->
                    new Turn.Submitted(
                            context,
                            Fields.text(from, "form"),
                            Fields.text(from, "subject"),
                            pairs(from),
                            people(from));
            case "acted" ->
                    new Turn.MessageAction(
                            context, Fields.text(from, "action"), Fields.text(from, "text"));
            case "home" -> new Turn.HomeOpened(context);
            case String other -> throw Fields.unknown("turn", other);
        };
    }

    private static Document person(Person person) {
        return new Document("id", person.id())
                .append("name", person.name())
                .append("home", person.inHomeTeam());
    }

    private static Person person(Document from) {
        return new Person(
                Fields.text(from, "id"), Fields.text(from, "name"), from.getBoolean("home", false));
    }

    /// A list, because ids may contain dots, which a field's name can't.
    private static Object people(Map<String, Person> mentioned) {
        return mentioned.entrySet().stream()
                .map(entry ->
                        new Document("as", entry.getKey())
                                .append("person", person(entry.getValue())))
                .toList();
    }

    private static Map<String, Person> people(Document from) {
        var people = new HashMap<String, Person>();
        for (var entry : from.getList("mentioned", Document.class)) {
            people.put(Fields.text(entry, "as"), person(Fields.subdocument(entry, "person")));
        }
        return people;
    }

    private static Object pairs(Map<String, String> answers) {
        return answers.entrySet().stream()
                .map(entry ->
                        new Document("field", entry.getKey()).append("value", entry.getValue()))
                .toList();
    }

    private static Map<String, String> pairs(Document from) {
        var answers = new HashMap<String, String>();
        for (var entry : from.getList("answers", Document.class)) {
            answers.put(Fields.text(entry, "field"), Fields.text(entry, "value"));
        }
        return answers;
    }
}
