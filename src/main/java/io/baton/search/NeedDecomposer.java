package io.baton.search;

import io.baton.bench.Cover;
import io.baton.bench.InHouseMatch;
import io.baton.bench.Match;
import io.baton.bench.NeedPart;
import io.baton.search.index.Scoring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Splits a text into the separate needs it contains.
///
/// A piece is a need of its own if the whole text asks for it too, and either someone surely fits
/// it or clearly no one does. Other pieces only add detail. Pieces that point to the same services
/// are one need.
///
/// The thresholds were chosen on the tuning half of the labeled needs. Of its single needs, many of
/// them riddles, about one in ten is split by mistake.
final class NeedDecomposer {
    /// Minimum fit for a piece to count as a need.
    private static final double MIN_FIT = 0.5;

    /// Maximum number of words in a short piece. If someone fits a short piece well enough, the
    /// whole text need not point there too: among five things asked for, each gets a fifth.
    private static final int SHORT_PIECE = 6;

    /// Minimum fit for a short piece the whole text doesn't point to.
    private static final double MIN_FIT_IF_SHORT = 0.7;

    /// Matches pieces that say what isn't wanted. They aren't needs.
    private static final Pattern NOT_WANTED =
            Pattern.compile(
                    "(?i)^(?:no|not)\\b|\\b(?:do|does|did)(?: not|n't)\\s+(?:need|want|look)\\b");

    /// How strongly the whole text must point to the service of the piece.
    private static final double MIN_LEANING = 0.02;

    /// The same if no one serves it. Stricter, because an industry that's only mentioned isn't a
    /// need.
    private static final double MIN_LEANING_UNSERVED = 0.2;

    /// Minimum overlap between the services of the whole text and of the piece.
    private static final double MIN_OVERLAP = 0.05;

    /// Two pieces with at least this overlap are one need.
    private static final double SAME_NEED_OVERLAP = 0.25;

    private final Scoring whole;
    private final Function<Scoring, List<Match>> match;
    private final Function<Scoring, Optional<InHouseMatch>> own;
    private final List<SubNeed> needs = new ArrayList<>();
    private final List<String> leftOver = new ArrayList<>();

    /// A need found in the text.
    private record SubNeed(
            String words, Scoring scoring, List<Match> matches, @Nullable InHouseMatch own) {
        SubNeed and(String more) {
            return new SubNeed(words + ", " + more, scoring, matches, own);
        }

        NeedPart part() {
            return new NeedPart(words, matches, own);
        }
    }

    private NeedDecomposer(
            Scoring whole,
            Function<Scoring, List<Match>> match,
            Function<Scoring, Optional<InHouseMatch>> own) {
        this.whole = whole;
        this.match = match;
        this.own = own;
    }

    /// @param whole scoring of the whole text
    /// @param match finds partners who fit, best first
    /// @param own finds the firm's own service that surely fits
    /// @return the partners who serve the needs together; empty if it's one need
    static Optional<Cover> cover(
            Scoring whole,
            Function<Scoring, List<Match>> match,
            Function<Scoring, Optional<InHouseMatch>> own) {
        var decomposer = new NeedDecomposer(whole, match, own);
        whole.perPiece().forEach(decomposer::add);
        return decomposer.needs.size() < 2 ? Optional.empty() : decomposer.cover().ofSeveral();
    }

    private Cover cover() {
        return Cover.of(needs.stream().map(SubNeed::part).toList(), leftOver);
    }

    private void add(Scoring scoring) {
        var words = scoring.need().text();
        if (NOT_WANTED.matcher(words).find()) {
            return;
        }
        double leaning = whole.asksFor(scoring);
        boolean related = leaning >= MIN_LEANING && whole.overlap(scoring) >= MIN_OVERLAP;
        boolean isShort = scoring.need().tokens().all().size() <= SHORT_PIECE;
        boolean considered = related || isShort;
        var matches = considered ? match.apply(scoring) : List.<Match>of();
        var inHouse = considered ? own.apply(scoring).orElse(null) : null;
        var sure = matches.stream().filter(Match::sure).toList();
        double fit =
                Math.max(
                        sure.isEmpty() ? 0 : sure.getFirst().fit(),
                        inHouse == null ? 0 : inHouse.fit());
        boolean served = related && fit >= MIN_FIT || isShort && fit >= MIN_FIT_IF_SHORT;
        boolean missing =
                related
                        && matches.isEmpty()
                        && inHouse == null
                        && leaning >= MIN_LEANING_UNSERVED
                        && scoring.oneServiceStandsOut();
        if (served || missing) {
            add(new SubNeed(words, scoring, sure, inHouse));
        } else {
            leftOver.add(words);
        }
    }

    private void add(SubNeed next) {
        for (int i = 0; i < needs.size(); i++) {
            var known = needs.get(i);
            if (known.scoring().overlap(next.scoring()) >= SAME_NEED_OVERLAP) {
                needs.set(i, known.and(next.words()));
                return;
            }
        }
        needs.add(next);
    }
}
