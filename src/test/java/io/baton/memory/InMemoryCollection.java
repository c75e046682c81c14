package io.baton.memory;

import io.baton.chat.Post;
import io.baton.chat.PostHeader;
import io.baton.chat.Workspace;
import io.baton.firm.FirmId;
import io.baton.outbox.Outbox;
import io.baton.store.Journal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Documents of one type with compare-and-set. The other in-memory stores build on it.
///
/// @param <T> document type
final class InMemoryCollection<T> {

    /// Accessors for a document type.
    ///
    /// @param clash whether two documents of a firm exclude each other
    record Kind<T>(
            Function<T, FirmId> firm,
            Function<T, String> id,
            ToLongFunction<T> version,
            UnaryOperator<T> written,
            BiPredicate<T, T> clash) {}

    private record Key(FirmId firm, String id) {}

    private record Stored<T>(
            T state, SequencedSet<String> turns, Map<String, List<PostHeader>> posted) {}

    private final Kind<T> kind;
    private final Outbox outbox;
    private final Map<Key, Stored<T>> documents = new LinkedHashMap<>();

    InMemoryCollection(Kind<T> kind, Outbox outbox) {
        this.kind = kind;
        this.outbox = outbox;
    }

    synchronized Journal.WriteOutcome write(T next, String turn, List<Post> posts) {
        var firm = kind.firm.apply(next);
        var key = new Key(firm, kind.id.apply(next));
        var before = documents.get(key);
        if (before != null && before.turns.contains(turn)) {
            return Journal.WriteOutcome.DUPLICATE_TURN;
        }
        if (versionOf(before) != kind.version.applyAsLong(next) || clashes(key, next)) {
            return Journal.WriteOutcome.STALE;
        }
        if (outbox instanceof InMemoryOutbox inMemoryOutbox) {
            inMemoryOutbox.writeLimit.count();
        }
        var turns = new LinkedHashSet<String>(before == null ? Set.of() : before.turns);
        turns.add(turn);
        var posted =
                new HashMap<String, List<PostHeader>>(before == null ? Map.of() : before.posted);
        posted.put(turn, posts.stream().map(PostHeader::of).toList());
        documents.put(key, new Stored<>(kind.written.apply(next), turns, posted));
        outbox.put(new Workspace(firm.value()), posts);
        return Journal.WriteOutcome.WRITTEN;
    }

    /// Whether this turn made a write of this document.
    synchronized boolean wrote(T state, String turn) {
        var stored = documents.get(new Key(kind.firm.apply(state), kind.id.apply(state)));
        return stored != null && stored.turns.contains(turn);
    }

    /// Whether this turn made the latest write of this state.
    synchronized boolean wroteLast(T now, String turn) {
        var stored = documents.get(new Key(kind.firm.apply(now), kind.id.apply(now)));
        return stored != null
                && versionOf(stored) == kind.version.applyAsLong(now)
                && stored.turns.getLast().equals(turn);
    }

    /// What this turn posted when it wrote the document.
    synchronized List<PostHeader> postedBy(T state, String turn) {
        var stored = documents.get(new Key(kind.firm.apply(state), kind.id.apply(state)));
        return stored == null ? List.of() : stored.posted.getOrDefault(turn, List.of());
    }

    synchronized Optional<T> find(FirmId firm, String id) {
        return Optional.ofNullable(documents.get(new Key(firm, id))).map(Stored::state);
    }

    synchronized List<T> all(FirmId firm) {
        return in(firm).toList();
    }

    synchronized List<T> allFirms() {
        return documents.values().stream().map(Stored::state).toList();
    }

    synchronized void removeIf(Predicate<T> condition) {
        documents.values().removeIf(stored -> condition.test(stored.state()));
    }

    private long versionOf(@Nullable Stored<T> stored) {
        return stored == null ? 0 : kind.version.applyAsLong(stored.state);
    }

    private boolean clashes(Key key, T next) {
        return in(key.firm)
                .anyMatch(other ->
                        !kind.id.apply(other).equals(key.id) && kind.clash.test(other, next));
    }

    private Stream<T> in(FirmId firm) {
        return documents.entrySet().stream()
                .filter(entry -> entry.getKey().firm.equals(firm))
                .map(entry -> entry.getValue().state());
    }
}
