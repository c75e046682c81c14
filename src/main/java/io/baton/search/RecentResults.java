package io.baton.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.baton.bench.History;
import io.baton.bench.SearchRequest;
import io.baton.bench.SearchResult;
import io.baton.firm.Firm;
import io.baton.partner.PartnerId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Remembers the latest results for some seconds. Logging a referral asks the same twice: to tell
/// its needs apart, and for the partners to propose.
final class RecentResults {
    /// A result holds up to thirty matches of partners who are in memory anyway.
    private static final int MOST = 200;

    /// By then, earlier needs may have been learned in the background.
    private static final Duration KEPT = Duration.ofSeconds(10);

    private final Cache<Question, SearchResult> recent =
            Caffeine.newBuilder()
                    .maximumSize(MOST)
                    .expireAfterWrite(KEPT)
                    .executor(Runnable::run)
                    .build();

    /// A request, and everything else that its answer depends on.
    ///
    /// @param day rules besides skill count by day
    private record Question(String need, Set<PartnerId> excluded, LocalDate day, State state) {}

    /// The same until something changes: index and history are made anew then.
    private record State(Firm firm, Object index, History history) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof State(var otherFirm, var otherIndex, var otherHistory)
                    && index == otherIndex
                    && history == otherHistory
                    && firm.equals(otherFirm);
        }

        @Override
        public int hashCode() {
            // By identity, as they're compared: a history's own hash goes through all of it.
            return Objects.hash(
                    firm.id(), System.identityHashCode(index), System.identityHashCode(history));
        }
    }

    /// @param index of the bench; another object once the bench has changed
    /// @param search finds the result; an empty one isn't remembered
    Optional<SearchResult> find(
            SearchRequest searchRequest,
            Object index,
            History history,
            Supplier<Optional<SearchResult>> search) {
        var firm = searchRequest.firm();
        var question =
                new Question(
                        searchRequest.need(),
                        searchRequest.excluded(),
                        firm.dayOf(searchRequest.now()),
                        new State(firm, index, history));
        var known = recent.getIfPresent(question);
        if (known != null) {
            return Optional.of(known);
        }
        var found = search.get();
        found.ifPresent(result -> recent.put(question, result));
        return found;
    }
}
