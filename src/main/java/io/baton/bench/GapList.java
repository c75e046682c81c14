package io.baton.bench;

import io.baton.bench.GapGrouping.Coverage;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A firm's gaps of the last twelve months, in groups. A gap added here is read in the background
/// at once, so that it's known when the list is requested.
public final class GapList implements Gaps {
    /// The maximum number of needs considered, newest first: more than anyone reads, and ten years'
    /// worth for most firms.
    public static final int MOST = 1_000;

    private static final int MONTHS = 12;

    private final Gaps gaps;
    private final GapGrouping grouping;
    private final Ranking ranking;

    /// The groups found in the time allowed.
    ///
    /// @param groups sorted by count, then most recent
    /// @param truncated whether there are more needs than were considered
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

    @Override
    public void dismiss(FirmId firm, Collection<String> ids, Individual by, Instant at) {
        gaps.dismiss(firm, ids, by, at);
    }

    /// Dismisses all needs of a group that were asked for up to the one shown. What was asked for
    /// since stays.
    ///
    /// @param newest the id of the group's newest gap when it was shown
    /// @return the dismissed gaps; empty if they aren't listed anymore
    public List<Gap> dismissGroup(
            Firm firm, String newest, Individual by, Instant now, Duration timeout) {
        var dismissed =
                list(firm, now, timeout).groups().stream()
                        .map(GapGroup::gaps)
                        .filter(group -> group.stream().anyMatch(gap -> gap.id().equals(newest)))
                        .findFirst()
                        .map(group -> group.stream().dropWhile(gap -> !gap.id().equals(newest)))
                        .map(Stream::toList)
                        .orElseGet(List::of);
        gaps.dismiss(firm.id(), dismissed.stream().map(Gap::id).toList(), by, now);
        return dismissed;
    }

    /// @param timeout how long to wait for needs to be read; the rest are grouped by equal words
    public Listed list(Firm firm, Instant now, Duration timeout) {
        var all = gaps.since(firm.id(), start(firm, now));
        var newest = all.subList(Math.max(0, all.size() - MOST), all.size());
        var groups = grouping.group(newest, timeout);
        return new Listed(groups.groups(), groups.coverage(), newest.size() < all.size());
    }

    private static Instant start(Firm firm, Instant now) {
        return now.atZone(firm.zone()).minusMonths(MONTHS).toInstant();
    }

    /// The name of a partner, or of the firm, who now surely serves the group's newest need.
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
