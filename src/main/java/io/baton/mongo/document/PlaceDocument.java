package io.baton.mongo.document;

import io.baton.chat.Place;
import org.bson.Document;

final class PlaceDocument {
    private PlaceDocument() {}

    static Document of(Place place) {
        return switch (place) {
            case Place.Channel(var id) -> new Document("kind", "channel").append("channel", id);
            case Place.Direct(var person) ->
                    new Document("kind", "direct").append("person", person);
            case Place.Ephemeral(var channel, var person) ->
                    new Document("kind", "aside")
                            .append("channel", channel)
                            .append("person", person);
        };
    }

    static Place read(Document from) {
        return switch (Fields.text(from, "kind")) {
            case "channel" -> new Place.Channel(Fields.text(from, "channel"));
            case "direct" -> new Place.Direct(Fields.text(from, "person"));
            case "aside" ->
                    new Place.Ephemeral(Fields.text(from, "channel"), Fields.text(from, "person"));
            case String other -> throw Fields.unknown("place", other);
        };
    }
}
