package io.baton.desk.partner.finding;

import io.baton.bench.Cover;
import io.baton.bench.Gap;
import io.baton.bench.Gaps;
import io.baton.bench.InHouseMatch;
import io.baton.bench.Match;
import io.baton.bench.Ranking;
import io.baton.bench.SearchRequest;
import io.baton.bench.SearchResult;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.partner.Partner;
import java.util.List;
import java.util.Optional;

/// Finds the best partners for a need, with reasons. A need that no one can serve is a gap if the
/// person searched for it.
final class PartnerFinder {
    static final int LONGEST_NEED = 4_000;

    /// Text with fewer letters is not a need, and not a gap.
    private static final int FEWEST_LETTERS = 2;

    private static final int PROPOSALS = 3;

    private final PartnerRegistry partnerRegistry;
    private final Ranking ranking;
    private final Gaps gaps;

    PartnerFinder(PartnerRegistry partnerRegistry, Ranking ranking, Gaps gaps) {
        this.partnerRegistry = partnerRegistry;
        this.ranking = ranking;
        this.gaps = gaps;
    }

    /// The result of a search.
    sealed interface Outcome {
        record NoMatch() implements Outcome {}

        /// @param paused the only ones who surely fit, best first; not empty
        record OnlyPaused(List<Match> paused) implements Outcome {}

        /// @param matches partners to propose, best first; may be empty if the other parts are not
        /// @param inHouse the firm's own service that fits
        /// @param cover the partners who cover several needs together
        record Found(List<Match> matches, Optional<InHouseMatch> inHouse, Optional<Cover> cover)
                implements Outcome {}
    }

    /// @param need not blank, and not longer than [#LONGEST_NEED]
    Reply answer(Ask ask, String need, Unmet unmet) {
        if (need.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            return CommonReplies.whisper("What does the client need?");
        }
        var outcome = find(ask, need);
        switch (unmet) {
            case Unmet.Recorded _ -> recordGaps(ask, need, outcome);
            case Unmet.Asked _ -> {}
        }
        return new Reply.Whisper(new FoundCard(ask, need, unmet).of(outcome));
    }

    private Outcome find(Ask ask, String need) {
        var bench = partnerRegistry.all(ask);
        var outcome = outcome(ranking.find(new SearchRequest(need, ask.firm(), bench, ask.now())));
        var paused =
                outcome instanceof Outcome.Found found && isServed(found)
                        ? List.<Match>of()
                        : paused(ask, need, bench);
        return paused.isEmpty() ? outcome : new Outcome.OnlyPaused(paused);
    }

    private static boolean isServed(Outcome.Found found) {
        return found.inHouse().isPresent()
                || found.cover().isPresent()
                || found.matches().stream().anyMatch(Match::sure);
    }

    /// The paused partners who surely fit.
    private List<Match> paused(Ask ask, String need, List<Partner> bench) {
        var paused =
                bench.stream().filter(partner -> !partner.active()).map(Partner::resumed).toList();
        return paused.isEmpty()
                ? List.of()
                : ranking
                        .find(new SearchRequest(need, ask.firm(), paused, ask.now()))
                        .matches()
                        .stream()
                        .filter(Match::sure)
                        .limit(PROPOSALS)
                        .toList();
    }

    private static Outcome outcome(SearchResult result) {
        var matches = proposed(result);
        return matches.isEmpty() && result.inHouse().isEmpty() && result.cover().isEmpty()
                ? new Outcome.NoMatch()
                : new Outcome.Found(matches, result.inHouse(), result.cover());
    }

    /// Leaves out near misses if the need is covered part by part.
    private static List<Match> proposed(SearchResult result) {
        return result.matches().stream()
                .filter(match -> match.sure() || result.cover().isEmpty())
                .limit(PROPOSALS)
                .toList();
    }

    /// Records each unserved need as a gap, even if the others are served.
    private void recordGaps(Ask ask, String need, Outcome outcome) {
        switch (outcome) {
            case Outcome.OnlyPaused _ -> {}
            case Outcome.NoMatch() -> recordGap(ask, ask.turn().id(), need);
            case Outcome.Found(_, _, var cover) -> {
                var unserved = cover.map(Cover::unserved).orElse(List.of());
                for (int i = 0; i < unserved.size(); i++) {
                    recordGap(ask, ask.turn().id() + "-" + i, unserved.get(i));
                }
            }
        }
    }

    /// @param id the gap's id, the same for each press on the same card
    void recordGap(Ask ask, String id, String need) {
        gaps.add(new Gap(ask.firm().id(), id, need, ask.who(), ask.now()));
    }
}
