package io.baton.memory;

import io.baton.chat.Post;
import io.baton.chat.Workspace;
import io.baton.firm.FirmId;
import io.baton.outbox.Outbox;
import io.baton.store.Journal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Documents of one kind, with the compare-and-set that every store here is made of.
///
/// @param <T> a document
final class InMemoryCollection<T> {

    /// How this kind of document is told apart.
    ///
    /// @param clash whether two different documents of a firm cannot both exist
    record Kind<T>(
            Function<T, FirmId> firm,
            Function<T, String> id,
            ToLongFunction<T> version,
            UnaryOperator<T> written,
            BiPredicate<T, T> clash) {}

    private record Key(FirmId firm, String id) {}

    private record Kept<T>(T state, Set<String> heard) {}

    private final Kind<T> kind;
    private final Outbox outbox;
    private final Map<Key, Kept<T>> documents = new LinkedHashMap<>();

    InMemoryCollection(Kind<T> kind, Outbox outbox) {
        this.kind = kind;
        this.outbox = outbox;
    }

    synchronized Journal.WriteOutcome write(T next, String turn, List<Post> posts) {
        var firm = kind.firm.apply(next);
        var key = new Key(firm, kind.id.apply(next));
        var before = documents.get(key);
        if (before != null && before.heard.contains(turn)) {
            return Journal.WriteOutcome.DUPLICATE_TURN;
        }
        if (versionOf(before) != kind.version.applyAsLong(next) || clashes(key, next)) {
            return Journal.WriteOutcome.STALE;
        }
        var heard = new HashSet<>(before == null ? Set.of() : before.heard);
        heard.add(turn);
        documents.put(key, new Kept<>(kind.written.apply(next), heard));
        outbox.put(new Workspace(firm.value()), posts);
        return Journal.WriteOutcome.WRITTEN;
    }

    synchronized Optional<T> find(FirmId firm, String id) {
        return Optional.ofNullable(documents.get(new Key(firm, id))).map(Kept::state);
    }

    synchronized List<T> all(FirmId firm) {
        return in(firm).toList();
    }

    synchronized List<T> everything() {
        return documents.values().stream().map(Kept::state).toList();
    }

    synchronized void forget(Predicate<T> which) {
        documents.values().removeIf(kept -> which.test(kept.state()));
    }

    private long versionOf(@Nullable Kept<T> kept) {
        return kept == null ? 0 : kind.version.applyAsLong(kept.state);
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
