package io.baton.mongo;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.mongo.document.DocumentKey;
import io.baton.mongo.document.Fields;
import io.baton.mongo.driver.DatabaseCall;
import io.baton.referral.Referral;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;

/// The people who have to do with a firm's referrals. They're stored before the first referral that
/// names them, so none is missing.
final class ReferralPeople {
    static final String COLLECTION = "people";

    private static final int MOST_REMEMBERED = 10_000;

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> people;

    /// Names of people by key, as this instance last stored them.
    private final Cache<String, String> stored =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    ReferralPeople(MongoDatabase database) {
        people = database.getCollection(COLLECTION).withWriteConcern(DatabaseCall.BEFORE_LATER);
    }

    List<Individual> of(FirmId firm) {
        var found = people.find(Filters.eq("firm", firm.value()));
        return DatabaseCall.run(() ->
                found.map(person ->
                                new Individual(
                                        Fields.text(person, "person"), Fields.text(person, "name")))
                        .into(new ArrayList<>()));
    }

    /// Call before the referrals are written. Costs a write only for those who are new, and for
    /// those who acted last and whose name changed.
    void remember(Collection<Referral> referrals) {
        var writes = new LinkedHashMap<String, UpdateOneModel<Document>>();
        var names = new LinkedHashMap<String, String>();
        for (var referral : referrals) {
            var actor = referral.steps().getLast().who();
            for (var person : of(referral)) {
                var key = DocumentKey.of(referral.firm(), person.id());
                boolean acted = actor != null && person.is(actor);
                var name = stored.getIfPresent(key);
                if (name == null || acted && !name.equals(person.name())) {
                    writes.put(key, write(key, referral.firm(), person, acted));
                    names.put(key, person.name());
                }
            }
        }
        if (!writes.isEmpty()) {
            DatabaseCall.run(() -> people.bulkWrite(List.copyOf(writes.values())));
            stored.putAll(names);
        }
    }

    /// A name that was known before gives way only to the one that the person acts under.
    private static UpdateOneModel<Document> write(
            String key, FirmId firm, Individual person, boolean acted) {
        var name = new Document("name", person.name());
        var fixed = new Document("firm", firm.value()).append("person", person.id());
        return new UpdateOneModel<>(
                Filters.eq(key),
                acted
                        ? new Document("$set", name).append("$setOnInsert", fixed)
                        : new Document("$setOnInsert", fixed.append("name", person.name())),
                UPSERT);
    }

    /// With the latest name of each.
    private static Collection<Individual> of(Referral referral) {
        var people = new LinkedHashMap<String, Individual>();
        Stream.concat(
                        Stream.of(referral.sender(), referral.holder()),
                        referral.steps().stream().flatMap(step -> Stream.ofNullable(step.who())))
                .forEach(person -> people.put(person.id(), person));
        return people.values();
    }
}
