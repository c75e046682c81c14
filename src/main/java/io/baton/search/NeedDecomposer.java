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

/// Takes several needs in one sentence apart.
///
/// A piece is a need of its own when the whole asks for it too, and somebody surely fits it, or
/// surely nobody; what is told beside that only says more. Pieces that lean to the same services
/// are one need.
///
/// The bounds were chosen on the tuning half of the labelled needs: of its single needs, many of
/// them riddles, about one in ten is taken apart by mistake.
final class NeedDecomposer {
    /// So sure somebody must fit a piece.
    private static final double FIT = 0.5;

    /// A piece of so few words is no story; when somebody fits it so surely, the whole need not
    /// lean there too: among five things that are asked for, each has a fifth of it.
    private static final int FEW_WORDS = 6;

    private static final double FIT_ALONE = 0.7;

    /// What is not wanted is no need.
    private static final Pattern NOT_WANTED =
            Pattern.compile(
                    "(?i)^(?:no|not)\\b|\\b(?:do|does|did)(?: not|n't)\\s+(?:need|want|look)\\b");

    /// So far the whole must lean to the service that the piece means.
    private static final double ASKED = 0.02;

    /// And further where nobody serves it: a trade that is only mentioned is no need.
    private static final double ASKED_OF_NOBODY = 0.2;

    /// So far the whole and the piece must lean to the same services.
    private static final double PART = 0.05;

    /// From here on two pieces lean to the same services.
    private static final double SAME = 0.25;

    private final Scoring whole;
    private final Function<Scoring, List<Match>> match;
    private final Function<Scoring, Optional<InHouseMatch>> own;
    private final List<SubNeed> all = new ArrayList<>();
    private final List<String> leftOver = new ArrayList<>();

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

    /// @param whole weighs for the need in one
    /// @param match who fits, the best first
    /// @param own what the firm itself does that surely fits
    /// @return who serves them between them; empty where it is one need
    static Optional<Cover> cover(
            Scoring whole,
            Function<Scoring, List<Match>> match,
            Function<Scoring, Optional<InHouseMatch>> own) {
        var needDecomposer = new NeedDecomposer(whole, match, own);
        whole.perPiece().forEach(needDecomposer::add);
        return needDecomposer.all.size() < 2
                ? Optional.empty()
                : needDecomposer.cover().ofSeveral();
    }

    private Cover cover() {
        return Cover.of(all.stream().map(SubNeed::part).toList(), leftOver);
    }

    private void add(Scoring scoring) {
        var words = scoring.need().text();
        if (NOT_WANTED.matcher(words).find()) {
            return;
        }
        double asked = whole.asksFor(scoring);
        boolean told = asked >= ASKED && whole.overlap(scoring) >= PART;
        boolean few = scoring.need().tokens().all().size() <= FEW_WORDS;
        boolean looked = told || few;
        var matches = looked ? match.apply(scoring) : List.<Match>of();
        var itself = looked ? own.apply(scoring).orElse(null) : null;
        var sure = matches.stream().filter(Match::sure).toList();
        double fit =
                Math.max(
                        sure.isEmpty() ? 0 : sure.getFirst().fit(),
                        itself == null ? 0 : itself.fit());
        boolean served = told && fit >= FIT || few && fit >= FIT_ALONE;
        boolean missing =
                told
                        && matches.isEmpty()
                        && itself == null
                        && asked >= ASKED_OF_NOBODY
                        && scoring.oneServiceStandsOut();
        if (served || missing) {
            put(new SubNeed(words, scoring, sure, itself));
        } else {
            leftOver.add(words);
        }
    }

    private void put(SubNeed next) {
        for (int i = 0; i < all.size(); i++) {
            var told = all.get(i);
            if (told.scoring().overlap(next.scoring()) >= SAME) {
                all.set(i, told.and(next.words()));
                return;
            }
        }
        all.add(next);
    }
}
