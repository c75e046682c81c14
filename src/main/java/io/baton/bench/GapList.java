package io.baton.bench;

import io.baton.bench.GapGrouping.Coverage;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.partner.Partner;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the bench of a firm has lacked in the last twelve months. A gap that is added here is
/// understood at once, aside, and so is known when the list is asked for.
public final class GapList implements Gaps {
    /// The newest so many needs are looked at: more than a firm reads, and ten years of most.
    public static final int MOST = 1_000;

    private static final int MONTHS = 12;

    private final Gaps gaps;
    private final GapGrouping grouping;
    private final Ranking ranking;

    /// What was found in the time there was.
    ///
    /// @param groups the most asked first, of equals the one asked last
    /// @param truncated whether there are more needs than are looked at
    public record Listed(List<GapGroup> groups, Coverage coverage, boolean truncated) {
        public Listed {
            groups = List.copyOf(groups);
        }

        public boolean complete() {
            return coverage == Coverage.COMPLETE;
        }

        public boolean modelNotReady() {
            return coverage == Coverage.NONE;
        }
    }

    public GapList(Gaps gaps, GapGrouping grouping, Ranking ranking) {
        this.gaps = gaps;
        this.grouping = grouping;
        this.ranking = ranking;
    }

    @Override
    public void add(Gap gap) {
        gaps.add(gap);
        grouping.prepare(gap.need());
    }

    @Override
    public List<Gap> since(FirmId firm, Instant from) {
        return gaps.since(firm, from);
    }

    /// @param patience how long to wait for needs to be understood; what takes longer is grouped by
    ///   equal words
    public Listed list(Firm firm, Instant now, Duration patience) {
        var all = gaps.since(firm.id(), begin(firm, now));
        var newest = all.subList(Math.max(0, all.size() - MOST), all.size());
        var found = grouping.group(newest, patience);
        return new Listed(found.groups(), found.coverage(), newest.size() < all.size());
    }

    private static Instant begin(Firm firm, Instant now) {
        return now.atZone(firm.zone()).minusMonths(MONTHS).toInstant();
    }

    /// Who by now surely does what was asked for last: a partner by name, or the firm itself.
    public Optional<String> closedBy(
            GapGroup gapGroup, Firm firm, List<Partner> bench, Instant now) {
        var searchResult =
                ranking.find(new SearchRequest(gapGroup.newest().need(), firm, bench, now));
        return searchResult.matches().stream()
                .filter(Match::sure)
                .map(match -> match.partner().name())
                .findFirst()
                .or(() -> searchResult.inHouse().map(_ -> firm.name()));
    }
}
