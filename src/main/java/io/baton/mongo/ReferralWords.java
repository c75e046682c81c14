package io.baton.mongo;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import io.baton.firm.FirmId;
import io.baton.mongo.document.DocumentKey;
import io.baton.mongo.driver.DatabaseCall;
import io.baton.referral.Referral;
import io.baton.referral.listing.IndexedWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.bson.Document;

/// All words of a firm's referrals, so that a search finds those that begin with what was typed.
/// They're stored before the first referral that has them, and stay when the last one goes.
final class ReferralWords {
    static final String COLLECTION = "words";

    /// About 10 MB.
    private static final int MOST_REMEMBERED = 100_000;

    /// So few that they fit into the time of a call.
    private static final int MOST_AT_ONCE = 200;

    private static final String WORD = "word";
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> words;

    /// Keys of words that are stored.
    private final Cache<String, Boolean> stored =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    ReferralWords(MongoDatabase database) {
        words = database.getCollection(COLLECTION).withWriteConcern(DatabaseCall.BEFORE_LATER);
    }

    /// Words with this beginning, in alphabetical order.
    List<String> startingWith(FirmId firm, String beginning, int atMost) {
        var first = DocumentKey.of(firm, beginning);
        var range =
                new Document(
                        "_id",
                        new Document("$gte", first).append("$lt", first + Character.MAX_VALUE));
        return DatabaseCall.run(() ->
                words.find(range)
                        .sort(new Document("_id", 1))
                        .limit(atMost)
                        .projection(Projections.include(WORD))
                        .map(found -> found.getString(WORD))
                        .into(new ArrayList<>()));
    }

    /// Call before the referrals are written. Costs a write only for new words.
    void remember(Collection<Referral> referrals) {
        var unknown = new LinkedHashSet<String>();
        var writes = new ArrayList<UpdateOneModel<Document>>();
        for (var referral : referrals) {
            for (var word : IndexedWords.of(referral)) {
                var key = DocumentKey.of(referral.firm(), word);
                if (stored.getIfPresent(key) == null && unknown.add(key)) {
                    writes.add(write(key, word));
                }
            }
        }
        if (!writes.isEmpty()) {
            for (int from = 0; from < writes.size(); from += MOST_AT_ONCE) {
                var some = writes.subList(from, Math.min(from + MOST_AT_ONCE, writes.size()));
                DatabaseCall.run(() -> words.bulkWrite(some));
            }
            unknown.forEach(key -> stored.put(key, true));
        }
    }

    private static UpdateOneModel<Document> write(String key, String word) {
        var insert = new Document("$setOnInsert", new Document(WORD, word));
        return new UpdateOneModel<>(Filters.eq(key), insert, UPSERT);
    }
}
