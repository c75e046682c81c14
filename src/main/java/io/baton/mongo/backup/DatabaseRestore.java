package io.baton.mongo.backup;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import io.baton.backup.BackupFailure;
import io.baton.backup.BackupReader;
import io.baton.firm.Firm;
import io.baton.firm.Restoration;
import io.baton.mongo.MongoStores;
import io.baton.mongo.driver.DatabaseCall;
import io.baton.mongo.driver.MongoBeats;
import io.baton.mongo.driver.RestoreMark;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/// Restores a backup into an empty database. All or nothing: until it is done, a mark in the
/// database keeps Baton from working with a part.
public final class DatabaseRestore {
    /// A Baton that was started on an empty database leaves these behind.
    private static final Set<String> OF_NO_WORTH =
            Set.of(
                    "marks",
                    "doors",
                    RunningInstances.COLLECTION,
                    MongoBeats.COLLECTION,
                    RestoreMark.COLLECTION);

    private final MongoDatabase database;
    private final InstantSource clock;
    private final RestoreClaim claim;
    private final Runnable refuseRunning;

    private DatabaseRestore(
            MongoDatabase database,
            InstantSource clock,
            BiFunction<MongoDatabase, InstantSource, RestoreClaim> claim,
            Runnable refuseRunning) {
        this.database =
                database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                        .withReadConcern(ReadConcern.MAJORITY);
        this.clock = clock;
        this.claim = claim.apply(this.database, clock);
        this.refuseRunning = refuseRunning;
    }

    /// Into a database that only this process can use.
    public static DatabaseRestore alone(MongoDatabase database, InstantSource clock) {
        return new DatabaseRestore(database, clock, RestoreClaim::alone, () -> {});
    }

    /// Into a database that others can use.
    public static DatabaseRestore amongOthers(MongoDatabase database, InstantSource clock) {
        var running = new RunningInstances(database, clock);
        return new DatabaseRestore(database, clock, RestoreClaim::amongOthers, running::refuse);
    }

    /// What a restore did.
    ///
    /// @param posts number of posts that wait for a member's decision
    public record Result(long referrals, long posts) {}

    /// Restores everything. If it fails in between, run it again.
    ///
    /// @param backup a checked one
    /// @throws BackupFailure if the database isn't empty, or Baton or another restore uses it
    /// @throws io.baton.outbox.Unavailable if the database does not answer
    public Result restore(BackupReader backup, BackupReader.Contents contents) throws IOException {
        claim.begin(this::refuseUse);
        try (var _ = claim.renewals()) {
            return write(backup, contents);
        } catch (IOException | RuntimeException e) {
            claim.release(e);
            throw e;
        }
    }

    /// A part of an interrupted restore is of no worth.
    private void refuseUse() {
        refuseRunning.run();
        if (claim.unfinished()) {
            return;
        }
        for (var name : collections()) {
            if (!OF_NO_WORTH.contains(name) && first(name) != null) {
                throw new BackupFailure(
                        "The database isn't empty, and a restore never replaces data. Restore into another one: a new directory as BATON_DATA, or another database name in MONGODB_URI.");
            }
        }
    }

    private Result write(BackupReader backup, BackupReader.Contents contents) throws IOException {
        for (var name : collections()) {
            if (!name.equals(RestoreMark.COLLECTION)) {
                DatabaseCall.run(() -> {
                    database.getCollection(name).drop();
                    return name;
                });
            }
        }
        try (var stores = MongoStores.open(database, clock)) {
            stores.upkeep().sweep();
            var posts = new PostsOnHold(database);
            var inserts = new DocumentInserts(database, claim::refuseIfOvertaken);
            backup.read((name, bson) -> {
                if (BackupContent.includes(name)) {
                    posts.takenFrom(name, new RawBsonDocument(bson))
                            .ifPresent(rest -> inserts.add(name, rest));
                }
            });
            inserts.flush();
            var held = posts.finish();
            stores.upkeep().sweepIndexes();
            stores.upkeep().sweepTallies();
            var firms = stores.firms().all();
            claim.refuseIfOvertaken();
            firms.forEach(firm -> resume(stores, firm, contents.header().begun()));
            claim.finish();
            return new Result(contents.of("referrals"), held);
        }
    }

    private void resume(MongoStores stores, Firm firm, Instant asOf) {
        var restoration = Restoration.of(firm.id(), asOf, clock.instant());
        stores.restorations().write(restoration, "restore", List.of());
    }

    private @Nullable Document first(String name) {
        return DatabaseCall.run(() -> database.getCollection(name).find().first());
    }

    private List<String> collections() {
        return DatabaseCall.run(() -> database.listCollectionNames().into(new ArrayList<>()))
                .stream()
                .filter(name -> !name.startsWith("system."))
                .toList();
    }
}
