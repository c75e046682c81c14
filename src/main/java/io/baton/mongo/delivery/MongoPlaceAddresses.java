package io.baton.mongo.delivery;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import io.baton.chat.Place;
import io.baton.mongo.document.Fields;
import io.baton.mongo.driver.DatabaseCall;
import io.baton.outbox.PlaceAddresses;
import java.util.Optional;
import org.bson.Document;

/// Stores the addresses of places on their platforms.
public final class MongoPlaceAddresses implements PlaceAddresses {

    private final MongoCollection<Document> addresses;

    public MongoPlaceAddresses(MongoDatabase database) {
        addresses = database.getCollection("whereabouts");
    }

    @Override
    public Optional<PlaceAddress> find(Place place) {
        var id = Filters.eq(key(place));
        return Optional.ofNullable(DatabaseCall.run(() -> addresses.find(id).first()))
                .map(from ->
                        new PlaceAddress(
                                Fields.text(from, "address"), Fields.textOrNull(from, "lost")));
    }

    @Override
    public void reached(Place place, String address) {
        var key = key(place);
        var document = new Document("_id", key).append("address", address);
        var upsert = new ReplaceOptions().upsert(true);
        DatabaseCall.run(() -> addresses.replaceOne(Filters.eq(key), document, upsert));
    }

    @Override
    public void markUnreachable(Place place, String address, String why) {
        var unchanged = Filters.and(Filters.eq(key(place)), Filters.eq("address", address));
        var change = new Document("$set", new Document("lost", why));
        DatabaseCall.run(() -> addresses.updateOne(unchanged, change));
    }

    private static String key(Place place) {
        return switch (place) {
            case Place.Channel(var id, _) -> "channel " + id;
            case Place.Direct(var person) -> "direct " + person;
            case Place.Ephemeral(var channel, var person, _) -> "aside " + channel + " " + person;
        };
    }
}
