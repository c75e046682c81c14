package io.baton.search.gaps;

import io.baton.bench.Gap;
import io.baton.bench.GapGrouping;
import io.baton.search.vocabulary.NeedInterpreter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;

/// Groups gaps by meaning, as far as it's known in time.
public final class SemanticGapGrouping implements GapGrouping {
    private final NeedCache needCache;

    /// @param background interprets needs that aren't cached yet
    public SemanticGapGrouping(NeedInterpreter needInterpreter, Executor background) {
        needCache = new NeedCache(needInterpreter, background);
    }

    @Override
    public void prepare(String need) {
        needCache.prefetch(need);
    }

    @Override
    public Groups group(List<Gap> gaps, Duration timeout) {
        // The newest needs matter most if time is short.
        var needs = gaps.reversed().stream().map(Gap::need).toList();
        var knownNeeds = needCache.lookUp(needs, timeout);
        return new Groups(GapClustering.cluster(gaps, knownNeeds), knownNeeds.coverage());
    }
}
