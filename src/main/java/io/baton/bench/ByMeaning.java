package io.baton.bench;

import static java.util.Comparator.comparingDouble;

import io.baton.bench.Knowledge.Learned;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// Ranks by what a need means: which services of the vocabulary it leans to, and who offers them;
/// beside that by the words that it shares with a partner's card.
///
/// Where meaning cannot be told, [ByWords] ranks.
public final class ByMeaning implements Ranking, Sense {
    /// A service stands out when a need leans to it so far, and to all others together less.
    private static final double STANDS_OUT = 0.5;

    private static final Comparator<Match> BEST_FIRST =
            comparingDouble(Match::likeness)
                    .reversed()
                    .thenComparing(match -> match.partner().name().toLowerCase(Locale.ROOT))
                    .thenComparing(match -> match.partner().id().value());

    private final Knowledge knowledge;
    private final Ranking byWords = new ByWords();

    /// @param aside where the vocabulary and large benches are learned
    /// @param patience how long a search waits for the vocabulary, before the words must do
    public ByMeaning(
            Meaning meaning, Supplier<Vocabulary> vocabulary, Executor aside, Duration patience) {
        knowledge = new Knowledge(meaning, vocabulary, aside, patience);
    }

    /// Learns what the partners of a firm do before anybody asks, so that the first search is as
    /// fast as the next.
    public void prepare(Firm firm, List<Partner> bench) {
        knowledge.learned().ifPresent(known -> known.benches().index(firm, bench));
    }

    @Override
    public Found find(Search search) {
        return knowledge
                .learned()
                .flatMap(known -> found(search, known))
                .orElseGet(() -> byWords.find(search));
    }

    @Override
    public Optional<Service> pointsTo(String need) {
        return knowledge
                .learned()
                .flatMap(known -> known.understanding().pointsTo(need, STANDS_OUT));
    }

    @Override
    public Optional<Vector> meaning(String text) {
        return knowledge.learned().flatMap(known -> known.understanding().meaning(text));
    }

    private static Optional<Found> found(Search search, Learned known) {
        var index = known.benches().index(search.firm(), search.bench());
        return known.understanding()
                .need(search.need(), index.spelling(known.understanding()::spelling))
                .map(known.understanding()::scoring)
                .map(scoring ->
                        new Found(
                                matches(search, index, scoring),
                                known.benches()
                                        .own(search.firm())
                                        .flatMap(own -> inHouse(own, scoring))));
    }

    private static List<Match> matches(Search search, Index index, Scoring scoring) {
        return scoring.candidates(index)
                .filter(entry -> search.proposes(entry.partner()))
                .flatMap(entry -> match(entry, scoring).stream())
                .sorted(BEST_FIRST)
                .toList();
    }

    private static Optional<Match> match(Entry entry, Scoring scoring) {
        double fit = scoring.evidence(entry).fit();
        if (fit < Fit.NEAR) {
            return Optional.empty();
        }
        var reason = scoring.reason(entry).skill();
        return Optional.of(new Match(entry.partner(), fit, reason, fit >= Fit.SURE));
    }

    private static Optional<Own> inHouse(Entry own, Scoring scoring) {
        double fit = scoring.evidence(own).fit();
        return fit < Fit.SURE
                ? Optional.empty()
                : Optional.of(new Own(scoring.reason(own).skill(), fit));
    }
}
