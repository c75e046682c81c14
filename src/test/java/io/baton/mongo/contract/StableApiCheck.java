package io.baton.mongo.contract;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/// Notes every command, option, index option and pipeline stage that a strict server refuses, on
/// any engine. Source: "Stable API" in MongoDB's manual, and the stability of each field in the
/// server's command definitions.
final class StableApiCheck implements CommandListener {

    private static final Set<String> EVERYWHERE =
            words(
                    "$db lsid $clusterTime txnNumber apiVersion apiStrict apiDeprecationErrors"
                            + " maxTimeMS comment readConcern writeConcern $readPreference");

    /// The fields of each command beside its own name.
    private static final Map<String, Set<String>> FIELDS =
            Map.ofEntries(
                    Map.entry(
                            "aggregate", words("pipeline cursor allowDiskUse let hint collation")),
                    Map.entry("count", words("query limit skip hint collation")),
                    Map.entry("createIndexes", words("indexes commitQuorum")),
                    Map.entry("delete", words("deletes ordered let")),
                    Map.entry("drop", words("")),
                    Map.entry("dropDatabase", words("")),
                    Map.entry("dropIndexes", words("index")),
                    Map.entry("endSessions", words("")),
                    Map.entry(
                            "find",
                            words(
                                    "filter sort projection hint skip limit batchSize singleBatch"
                                            + " let collation allowDiskUse")),
                    Map.entry(
                            "findAndModify",
                            words(
                                    "query sort remove update new fields upsert hint let"
                                            + " arrayFilters collation")),
                    Map.entry("getMore", words("collection batchSize")),
                    Map.entry("hello", words("")),
                    Map.entry("insert", words("documents ordered")),
                    Map.entry("killCursors", words("cursors")),
                    Map.entry("listCollections", words("filter nameOnly cursor")),
                    Map.entry("listIndexes", words("cursor")),
                    Map.entry("ping", words("")),
                    Map.entry("update", words("updates ordered let")));

    private static final Set<String> INDEX_OPTIONS =
            words("v key name unique hidden partialFilterExpression expireAfterSeconds collation");

    private static final Set<String> STAGES =
            words(
                    "$addFields $bucket $count $facet $group $limit $lookup $match $project"
                            + " $replaceRoot $replaceWith $sample $set $skip $sort $sortByCount"
                            + " $unionWith $unset $unwind");

    private final Set<String> outside = new ConcurrentSkipListSet<>();
    private final Set<String> used = new ConcurrentSkipListSet<>();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        used.add(event.getCommandName());
        outside(event.getCommandName(), event.getCommand()).forEach(outside::add);
    }

    /// What isn't in the API, each with its command.
    Set<String> outside() {
        return new TreeSet<>(outside);
    }

    /// The names of all commands so far.
    Set<String> used() {
        return new TreeSet<>(used);
    }

    static Stream<String> outside(String name, BsonDocument command) {
        var known = FIELDS.get(name);
        if (known == null) {
            return Stream.of(name);
        }
        var fields =
                command.keySet().stream()
                        .filter(field -> !field.equals(name))
                        .filter(field -> !known.contains(field) && !EVERYWHERE.contains(field));
        return Stream.of(
                        fields,
                        unknown(command, "indexes", INDEX_OPTIONS),
                        unknown(command, "pipeline", STAGES))
                .flatMap(each -> each)
                .map(field -> name + ": " + field);
    }

    private static Stream<String> unknown(
            BsonDocument command, String list, Collection<String> known) {
        return command.getArray(list, new BsonArray()).stream()
                .map(BsonValue::asDocument)
                .flatMap(each -> each.keySet().stream())
                .filter(field -> !known.contains(field));
    }

    private static Set<String> words(String all) {
        return Arrays.stream(all.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
