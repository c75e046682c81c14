package io.baton.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import io.baton.chat.Place;
import io.baton.mongo.document.Fields;
import io.baton.outbox.Whereabouts;
import java.util.Optional;
import org.bson.Document;

public final class MongoWhereabouts implements Whereabouts {

    private final MongoCollection<Document> whereabouts;

    MongoWhereabouts(MongoDatabase database) {
        whereabouts = database.getCollection("whereabouts");
    }

    @Override
    public Optional<Known> of(Place place) {
        var here = Filters.eq(key(place));
        return Optional.ofNullable(Asking.ask(() -> whereabouts.find(here).first()))
                .map(from ->
                        new Known(Fields.text(from, "address"), Fields.textOrNull(from, "lost")));
    }

    @Override
    public void reached(Place place, String address) {
        var key = key(place);
        var found = new Document("_id", key).append("address", address);
        var anyway = new ReplaceOptions().upsert(true);
        Asking.ask(() -> whereabouts.replaceOne(Filters.eq(key), found, anyway));
    }

    @Override
    public void lost(Place place, String address, String why) {
        var same = Filters.and(Filters.eq(key(place)), Filters.eq("address", address));
        var change = new Document("$set", new Document("lost", why));
        Asking.ask(() -> whereabouts.updateOne(same, change));
    }

    private static String key(Place place) {
        return switch (place) {
            case Place.Channel(var id) -> "channel " + id;
            case Place.Direct(var person) -> "direct " + person;
            case Place.Aside(var channel, var person) -> "aside " + channel + " " + person;
        };
    }
}
