package io.baton.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells which commands must wait for the disk. An unknown command counts as a write, since an
/// extra wait is harmless.
final class CommandDurability {

    private static final Set<String> READERS =
            Set.of(
                    "aggregate",
                    "buildinfo",
                    "collstats",
                    "connectionstatus",
                    "count",
                    "dbstats",
                    "distinct",
                    "endsessions",
                    "find",
                    "getlasterror",
                    "getlog",
                    "getmore",
                    "hello",
                    "hostinfo",
                    "ismaster",
                    "killcursors",
                    "listcollections",
                    "listdatabases",
                    "listindexes",
                    "ping",
                    "serverstatus",
                    "validate",
                    "whatsmyuri");

    private static final Set<String> WRITING_STAGES = Set.of("$out", "$merge");

    private CommandDurability() {}

    static boolean mayWrite(String command, Document query) {
        return !READERS.contains(command.toLowerCase(Locale.ROOT)) || writes(query.get("pipeline"));
    }

    private static boolean writes(@Nullable Object pipeline) {
        return pipeline instanceof List<?> stages
                && stages.stream()
                        .anyMatch(stage ->
                                stage instanceof Document document
                                        && document.keySet().stream()
                                                .anyMatch(WRITING_STAGES::contains));
    }

    /// Whether the writer says that it doesn't wait for the journal.
    static boolean mayBeLate(Document query) {
        return query.get("writeConcern") instanceof Document concern
                && Boolean.FALSE.equals(concern.get("j"));
    }

    /// "Majority" and "linearizable" reads must not see anything that a crash could still undo.
    static boolean wantsDurable(Document query) {
        return query.get("readConcern") instanceof Document concern
                && ("majority".equals(concern.get("level"))
                        || "linearizable".equals(concern.get("level")));
    }
}
