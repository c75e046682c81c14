package io.baton.mongo.delivery;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.baton.mongo.driver.DatabaseCall;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Remembers the parcels that this build can't read, perhaps because a newer build wrote them. They
/// are set aside, and the others go on.
final class UnreadableParcels {
    private static final Logger LOG = LoggerFactory.getLogger(UnreadableParcels.class);

    /// How long another build may take to deliver a parcel that this one can't read.
    static final Duration KEPT = Duration.ofDays(1);

    private final Set<String> keys = ConcurrentHashMap.newKeySet();

    /// Logs each one once.
    <T> Optional<T> read(Document from, Function<Document, T> reader) {
        try {
            return Optional.of(reader.apply(from));
        } catch (RuntimeException e) {
            if (keys.add(key(from))) {
                LOG.error("A post can't be read, so it isn't sent. Its key is {}.", key(from), e);
            }
            return Optional.empty();
        }
    }

    boolean readable(Document parcel) {
        return !keys.contains(key(parcel));
    }

    /// Forgets all that are gone.
    void keep(List<Document> waiting) {
        if (!keys.isEmpty()) {
            keys.retainAll(
                    waiting.stream().map(UnreadableParcels::key).collect(Collectors.toSet()));
        }
    }

    int count() {
        return keys.size();
    }

    /// Parks those that no build could read for a day.
    void park(MongoCollection<Document> waiting, ParkedParcels parked, Instant now) {
        for (var key : keys) {
            var found = DatabaseCall.run(() -> waiting.find(Filters.eq(key)).first());
            if (found != null && expired(found, now) && !leased(found, now)) {
                parkAsItIs(found, waiting, parked, now);
            }
        }
    }

    /// Takes it first, so that no instance can start to send it meanwhile.
    private static void parkAsItIs(
            Document found, MongoCollection<Document> waiting, ParkedParcels parked, Instant now) {
        var same = new Document("_id", found.get("_id")).append("fence", found.get("fence"));
        var fence = found.get("fence") instanceof Long version ? version + 1 : 1;
        var taken = new Document("$set", new Document("fence", fence));
        if (DatabaseCall.updateUnlessTaken(() -> waiting.updateOne(same, taken))) {
            parked.put(found, "Baton can't read it", now);
            DatabaseCall.run(() -> waiting.deleteOne(same.append("fence", fence)));
        }
    }

    private static boolean expired(Document parcel, Instant now) {
        return !(parcel.get("since") instanceof Date since)
                || !since.toInstant().plus(KEPT).isAfter(now);
    }

    /// Whether an instance, perhaps of a build that can read it, is sending it.
    private static boolean leased(Document parcel, Instant now) {
        return parcel.get("lease") instanceof Document lease
                && lease.get("until") instanceof Date until
                && until.toInstant().isAfter(now);
    }

    private static String key(Document parcel) {
        return String.valueOf(parcel.get("_id"));
    }
}
