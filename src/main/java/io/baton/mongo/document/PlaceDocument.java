package io.baton.mongo.document;

import io.baton.chat.Place;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

final class PlaceDocument {
    private PlaceDocument() {}

    static Document of(Place place) {
        return switch (place) {
            case Place.Channel(var id, var thread) ->
                    inThread(new Document("kind", "channel").append("channel", id), thread);
            case Place.Direct(var person) ->
                    new Document("kind", "direct").append("person", person);
            case Place.Ephemeral(var channel, var person, var thread) ->
                    inThread(
                            new Document("kind", "aside")
                                    .append("channel", channel)
                                    .append("person", person),
                            thread);
        };
    }

    private static Document inThread(Document place, @Nullable String thread) {
        return thread == null ? place : place.append("thread", thread);
    }

    static Place read(Document from) {
        return switch (Fields.text(from, "kind")) {
            case "channel" ->
                    new Place.Channel(
                            Fields.text(from, "channel"), Fields.textOrNull(from, "thread"));
            case "direct" -> new Place.Direct(Fields.text(from, "person"));
            case "aside" ->
                    new Place.Ephemeral(
                            Fields.text(from, "channel"),
                            Fields.text(from, "person"),
                            Fields.textOrNull(from, "thread"));
            case String other -> throw Fields.unknown("place", other);
        };
    }
}
