package io.baton.search.gaps;

import io.baton.bench.Gap;
import io.baton.bench.GapGrouping;
import io.baton.search.vocabulary.Sense;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;

/// Groups gaps by what they mean, as far as that is known in time.
public final class SemanticGapGrouping implements GapGrouping {
    private final Recall recall;

    /// @param aside where needs are understood that are not known yet
    public SemanticGapGrouping(Sense sense, Executor aside) {
        recall = new Recall(sense, aside);
    }

    @Override
    public void prepare(String need) {
        recall.hear(need);
    }

    @Override
    public Groups group(List<Gap> gaps, Duration patience) {
        // Where time is short, what was asked last matters most.
        var needs = gaps.reversed().stream().map(Gap::need).toList();
        var recalled = recall.of(needs, patience);
        return new Groups(Lacks.of(gaps, recalled), recalled.inTime(), recalled.blind());
    }
}
