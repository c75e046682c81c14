package io.baton.mongo.plain;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.mongo.document.Fields;
import io.baton.mongo.driver.DatabaseCall;
import io.baton.store.OtherChangeStore;
import java.util.Optional;
import org.bson.Document;

/// Stores one document for each person, under an id of firm and person.
public final class MongoOtherChanges implements OtherChangeStore {

    private final MongoCollection<Document> changes;

    public MongoOtherChanges(MongoDatabase database) {
        changes = database.getCollection("otherchanges");
    }

    @Override
    public Optional<OtherChange> latest(FirmId firm, Individual who) {
        var id = Filters.eq(key(firm, who));
        return Optional.ofNullable(DatabaseCall.run(() -> changes.find(id).first()))
                .map(from ->
                        new OtherChange(Fields.text(from, "what"), Fields.instant(from, "at")));
    }

    @Override
    public void put(FirmId firm, Individual who, OtherChange change) {
        var key = key(firm, who);
        var document =
                new Document("_id", key)
                        .append("what", change.what())
                        .append("at", Fields.date(change.at()));
        var upsert = new ReplaceOptions().upsert(true);
        DatabaseCall.run(() -> changes.replaceOne(Filters.eq(key), document, upsert));
    }

    private static String key(FirmId firm, Individual who) {
        return firm.value() + " " + who.id();
    }
}
