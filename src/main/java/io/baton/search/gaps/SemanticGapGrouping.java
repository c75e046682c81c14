package io.baton.search.gaps;

import io.baton.bench.Gap;
import io.baton.bench.GapGrouping;
import io.baton.search.vocabulary.NeedInterpreter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;

/// Groups gaps by what they mean, as far as that is known in time.
public final class SemanticGapGrouping implements GapGrouping {
    private final NeedCache needCache;

    /// @param aside where needs are understood that are not known yet
    public SemanticGapGrouping(NeedInterpreter needInterpreter, Executor aside) {
        needCache = new NeedCache(needInterpreter, aside);
    }

    @Override
    public void prepare(String need) {
        needCache.prefetch(need);
    }

    @Override
    public Groups group(List<Gap> gaps, Duration patience) {
        // Where time is short, what was asked last matters most.
        var needs = gaps.reversed().stream().map(Gap::need).toList();
        var recalled = needCache.lookUp(needs, patience);
        return new Groups(GapClustering.cluster(gaps, recalled), recalled.coverage());
    }
}
