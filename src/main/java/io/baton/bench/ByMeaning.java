package io.baton.bench;

import io.baton.bench.Knowledge.Learned;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/// Ranks by what a need means: which services of the vocabulary it leans to, and who offers them;
/// beside that by the words that it shares with a partner's card, by what partners have taken
/// before, and a little by all that speaks for one beside skill.
///
/// Where meaning cannot be told, [ByWords] ranks.
public final class ByMeaning implements Ranking, Sense {
    private final Knowledge knowledge;
    private final Histories histories;
    private final Ranking byWords = new ByWords();

    /// @param aside where the vocabulary and large benches are learned
    /// @param patience how long a search waits for the vocabulary, before the words must do
    public ByMeaning(
            Meaning meaning,
            Supplier<Vocabulary> vocabulary,
            Histories histories,
            Executor aside,
            Duration patience) {
        this(new Knowledge(meaning, vocabulary, Directions::shipped, aside, patience), histories);
    }

    ByMeaning(Knowledge knowledge, Histories histories) {
        this.knowledge = knowledge;
        this.histories = histories;
    }

    /// Learns the vocabulary before anybody asks.
    ///
    /// @param within how long it may take; on a slow machine it takes longer than anybody would
    ///   wait
    public void prepare(Duration within) {
        knowledge.learned(within);
    }

    /// Learns what the partners of a firm do before anybody asks, so that the first search is as
    /// fast as the next.
    public void prepare(Firm firm, List<Partner> bench) {
        var history = histories.of(firm.id());
        knowledge
                .learned()
                .ifPresent(known -> {
                    known.benches().spelling(known.benches().index(firm, bench));
                    known.lessons().prepare(firm.id(), history);
                });
    }

    /// How far the benches that were asked for are learned.
    public Progress progress() {
        return knowledge.now().map(known -> known.benches().progress()).orElse(Progress.NONE);
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
        return knowledge.learned().flatMap(known -> known.understanding().pointsTo(need));
    }

    @Override
    public Optional<Vector> meaning(String text) {
        return knowledge.learned().flatMap(known -> known.understanding().meaning(text));
    }

    private Optional<Found> found(Search search, Learned known) {
        var index = known.benches().index(search.firm(), search.bench());
        return known.understanding()
                .need(search.need(), known.benches().spelling(index))
                .map(need -> found(search, known, index, need));
    }

    private Found found(Search search, Learned known, Index index, Need need) {
        var firm = search.firm();
        var history = histories.of(firm.id());
        var taught = known.lessons().of(firm.id(), history, need);
        var matching = new Matching(search, index, history, taught);
        var scoring = Scoring.of(need, known.understanding().services());
        var own = known.benches().own(firm);
        Function<Scoring, Optional<Own>> inHouse =
                weighed -> own.flatMap(entry -> inHouse(entry, weighed));
        return new Found(
                matching.matches(scoring),
                inHouse.apply(scoring),
                Parts.cover(scoring, matching::piece, inHouse));
    }

    private static Optional<Own> inHouse(Entry own, Scoring scoring) {
        double fit = scoring.evidence(own).fit();
        return fit < Fit.SURE
                ? Optional.empty()
                : Optional.of(new Own(scoring.reason(own).skill(), fit));
    }
}
