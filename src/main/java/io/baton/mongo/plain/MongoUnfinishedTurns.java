package io.baton.mongo.plain;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import io.baton.chat.Turn;
import io.baton.chat.Workspace;
import io.baton.mongo.document.DocumentKey;
import io.baton.mongo.document.Fields;
import io.baton.mongo.document.TurnDocument;
import io.baton.mongo.driver.DatabaseCall;
import io.baton.outbox.LivingInstances;
import io.baton.store.UnfinishedTurn;
import io.baton.store.UnfinishedTurns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stores the turns in progress that take several writes. There are few, so it needs no index.
public final class MongoUnfinishedTurns implements UnfinishedTurns {

    private static final Logger LOG = LoggerFactory.getLogger(MongoUnfinishedTurns.class);

    /// The instance that runs it. Earlier builds don't name it.
    private static final String BY = "by";

    private final MongoCollection<Document> turns;
    private final LivingInstances instances;

    /// For an instance that knows of no others.
    public MongoUnfinishedTurns(MongoDatabase database) {
        this(database.getCollection("unfinished"), LivingInstances.alone("alone"));
    }

    private MongoUnfinishedTurns(MongoCollection<Document> turns, LivingInstances instances) {
        this.turns = turns;
        this.instances = instances;
    }

    /// The same turns, for an instance that knows of others.
    ///
    /// @param others what a killed one left is taken up at once
    public MongoUnfinishedTurns beside(LivingInstances others) {
        return new MongoUnfinishedTurns(turns, others);
    }

    @Override
    public void begin(Turn turn, Instant now, Instant until) {
        var document =
                new Document("_id", key(turn.workspace(), turn.id()))
                        .append("turn", TurnDocument.of(turn))
                        .append("begun", Fields.date(now))
                        .append("attempts", 0)
                        .append(BY, instances.name())
                        .append("until", Fields.date(until));
        DatabaseCall.insertIfAbsent(() -> turns.insertOne(document));
    }

    @Override
    public void renew(Turn turn, Instant until) {
        set(turn, new Document("until", Fields.date(until)));
    }

    @Override
    public void retry(Turn turn, Instant now) {
        set(
                turn,
                new Document("until", Fields.date(now))
                        .append("begun", Fields.date(now))
                        .append("attempts", 0));
    }

    private void set(Turn turn, Document fields) {
        var change = new Document("$set", fields);
        DatabaseCall.run(() -> turns.updateOne(byId(turn.workspace(), turn.id()), change));
    }

    @Override
    public void finish(Turn turn) {
        DatabaseCall.run(() -> turns.deleteOne(byId(turn.workspace(), turn.id())));
    }

    @Override
    public List<UnfinishedTurn> take(Instant now, Instant until) {
        var expired =
                Filters.or(
                        Filters.lte("until", Fields.date(now)), Filters.in(BY, instances.gone()));
        return DatabaseCall.run(() -> turns.find(expired).into(new ArrayList<>())).stream()
                .flatMap(found -> lease(found, until).stream())
                .flatMap(MongoUnfinishedTurns::read)
                .toList();
    }

    @Override
    public List<UnfinishedTurn> all() {
        return DatabaseCall.run(() -> turns.find().into(new ArrayList<>())).stream()
                .flatMap(MongoUnfinishedTurns::read)
                .toList();
    }

    /// Empty if another instance was faster.
    private Optional<Document> lease(Document found, Instant until) {
        var unchanged = new Document("_id", found.get("_id")).append("until", found.get("until"));
        var change =
                new Document(
                                "$set",
                                new Document("until", Fields.date(until))
                                        .append(BY, instances.name()))
                        .append("$inc", new Document("attempts", 1));
        var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        return Optional.ofNullable(
                DatabaseCall.run(() -> turns.findOneAndUpdate(unchanged, change, after)));
    }

    @Override
    public Optional<UnfinishedTurn> find(Workspace workspace, String turnId) {
        var found = DatabaseCall.run(() -> turns.find(byId(workspace, turnId)).first());
        return Stream.ofNullable(found).flatMap(MongoUnfinishedTurns::read).findFirst();
    }

    /// One that can't be read, perhaps because a newer build wrote it, doesn't stop the others.
    private static Stream<UnfinishedTurn> read(Document from) {
        try {
            return Stream.of(
                    new UnfinishedTurn(
                            TurnDocument.read(Fields.subdocument(from, "turn")),
                            Fields.instant(from, "begun"),
                            from.getInteger("attempts", 0)));
        } catch (RuntimeException e) {
            LOG.error("An interrupted turn can't be read.", e);
            return Stream.empty();
        }
    }

    private static Bson byId(Workspace workspace, String turnId) {
        return Filters.eq(key(workspace, turnId));
    }

    private static String key(Workspace workspace, String turnId) {
        return DocumentKey.of(workspace, turnId);
    }
}
