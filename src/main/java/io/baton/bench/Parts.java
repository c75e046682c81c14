package io.baton.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Takes several needs in one sentence apart.
///
/// A piece is a need of its own when the whole asks for it too, and somebody surely fits it, or
/// surely nobody; what is told beside that only says more. Pieces that lean to the same services
/// are one need.
///
/// The bounds were chosen on the tuning half of the labelled needs: of its single needs, many of
/// them riddles, about one in ten is taken apart by mistake.
final class Parts {
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
    private final List<Told> all = new ArrayList<>();
    private final List<String> leftOver = new ArrayList<>();

    private record Told(String words, Scoring scoring, List<Match> matches) {}

    private Parts(Scoring whole, Function<Scoring, List<Match>> match) {
        this.whole = whole;
        this.match = match;
    }

    /// @param whole weighs for the need in one
    /// @param match who fits, the best first
    /// @return who serves them between them; empty where it is one need
    static Optional<Cover> cover(Scoring whole, Function<Scoring, List<Match>> match) {
        var parts = new Parts(whole, match);
        whole.alone().forEach(parts::add);
        return parts.all.size() < 2 ? Optional.empty() : parts.cover().ofSeveral();
    }

    private Cover cover() {
        return Cover.of(
                all.stream().map(told -> new Part(told.words(), told.matches())).toList(),
                leftOver);
    }

    private void add(Scoring scoring) {
        var words = scoring.need().text();
        if (NOT_WANTED.matcher(words).find()) {
            return;
        }
        double asked = whole.asksFor(scoring);
        boolean told = asked >= ASKED && whole.overlap(scoring) >= PART;
        boolean few = scoring.need().words().all().size() <= FEW_WORDS;
        var matches = told || few ? match.apply(scoring) : List.<Match>of();
        var sure = matches.stream().filter(Match::sure).toList();
        double fit = sure.isEmpty() ? 0 : sure.getFirst().fit();
        boolean served = told && fit >= FIT || few && fit >= FIT_ALONE;
        boolean missing =
                told && matches.isEmpty() && asked >= ASKED_OF_NOBODY && scoring.pointed();
        if (served || missing) {
            put(scoring, sure);
        } else {
            leftOver.add(words);
        }
    }

    private void put(Scoring scoring, List<Match> sure) {
        for (int i = 0; i < all.size(); i++) {
            var told = all.get(i);
            if (told.scoring().overlap(scoring) >= SAME) {
                var words = told.words() + ", " + scoring.need().text();
                all.set(i, new Told(words, told.scoring(), told.matches()));
                return;
            }
        }
        all.add(new Told(scoring.need().text(), scoring, sure));
    }
}
