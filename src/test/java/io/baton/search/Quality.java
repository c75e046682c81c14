package io.baton.search;

import io.baton.bench.Bench;
import io.baton.bench.Cover;
import io.baton.bench.History;
import io.baton.bench.Match;
import io.baton.bench.Search;
import io.baton.firm.Firm;
import io.baton.minilm.MiniLm;
import io.baton.minilm.Remembering;
import io.baton.partner.Partner;
import io.baton.search.Labelled.Kind;
import io.baton.search.index.Benches;
import io.baton.search.index.Entry;
import io.baton.search.index.Evidence;
import io.baton.search.index.Index;
import io.baton.search.index.Scoring;
import io.baton.search.text.Dictionary;
import io.baton.search.text.Spelling;
import io.baton.search.vector.Meaning;
import io.baton.search.vocabulary.Directions;
import io.baton.search.vocabulary.Need;
import io.baton.search.vocabulary.Understanding;
import io.baton.search.vocabulary.Vocabulary;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Measures the search on the labelled needs, step by step.
final class Quality {
    private static final Firm FIRM = Bench.firmDoing();

    private final List<Partner> bench;
    private final Meaning model = Remembering.shipped(new MiniLm(Duration.ofMinutes(1)));
    private final Understanding understanding =
            Understanding.learn(Vocabulary.shipped(), model, Directions.shipped()).orElseThrow();
    private final Benches benches = new Benches(understanding, Runnable::run);
    private final Index index;
    private final Spelling asWritten = new Spelling(Dictionary.EMPTY, Dictionary.EMPTY, _ -> true);
    private final Spelling mending;
    private final ByMeaning search =
            new ByMeaning(
                    model,
                    Vocabulary::shipped,
                    _ -> History.none(),
                    Runnable::run,
                    Duration.ofMinutes(1));

    private final Map<Spelling, Map<String, Need>> read = new HashMap<>();

    Quality(String set) {
        bench = Labelled.bench(set);
        index = index();
        mending = index.spelling(understanding::spelling);
    }

    private Index index() {
        benches.index(FIRM, bench);
        return benches.index(FIRM, bench);
    }

    /// Each step of the search, in the order in which they were added.
    enum Step {
        WORDS("words alone"),
        COSINE("plain cosine"),
        SPELLING("+ spelling mended"),
        PIECES("+ piece by piece"),
        VOCABULARY("+ the vocabulary's sentences"),
        NAMES("+ its names and brands: all of it");

        final String words;

        Step(String words) {
            this.words = words;
        }
    }

    /// What a step gives on some needs.
    Figures figures(Step step, List<Labelled> needs) {
        var figures = new Figures();
        needs.stream()
                .filter(Labelled::served)
                .forEach(need -> figures.add(need, ranked(step, need.need())));
        return figures;
    }

    private List<String> ranked(Step step, String need) {
        return switch (step) {
            case WORDS -> names(byWords(need));
            case COSINE -> ranked(inOnePiece(read(need, asWritten)), Evidence::likeness);
            case SPELLING -> ranked(inOnePiece(read(need, mending)), Evidence::likeness);
            case PIECES -> ranked(read(need, mending), Evidence::likeness);
            case VOCABULARY -> ranked(read(need, mending), Quality::withoutNames);
            case NAMES -> ranked(read(need, mending), Evidence::fit);
        };
    }

    private static double withoutNames(Evidence all) {
        return new Evidence(all.likeness(), all.leaning(), 0, 0, false).fit();
    }

    private List<String> ranked(Need need, ToDoubleFunction<Evidence> weight) {
        var scoring = Scoring.of(need, understanding.services());
        return index.entries().stream()
                .sorted(
                        Comparator.comparingDouble((Entry entry) ->
                                        weight.applyAsDouble(scoring.evidence(entry)))
                                .reversed())
                .map(entry -> entry.partner().name())
                .limit(5)
                .toList();
    }

    private Need read(String need, Spelling spelling) {
        return read.computeIfAbsent(spelling, _ -> new HashMap<>())
                .computeIfAbsent(need, words -> understanding.need(words, spelling).orElseThrow());
    }

    private Need inOnePiece(Need need) {
        return Need.of(need.text(), model.of(need.text()).orElseThrow(), List.of());
    }

    private List<Match> byWords(String need) {
        return new ByWords().find(new Search(need, FIRM, bench, Instant.EPOCH)).matches();
    }

    private static List<String> names(List<Match> matches) {
        return matches.stream().map(match -> match.partner().name()).toList();
    }

    /// How sure the search is of its best match, for each need of a kind.
    List<Double> tops(List<Labelled> needs, Kind kind) {
        return needs.stream()
                .filter(need -> need.kind() == kind)
                .map(need -> Scoring.of(read(need.need(), mending), understanding.services()))
                .map(this::top)
                .toList();
    }

    /// The same, for all needs that somebody serves.
    List<Double> served(List<Labelled> needs) {
        return EnumSet.complementOf(EnumSet.of(Kind.UNSERVED)).stream()
                .flatMap(kind -> tops(needs, kind).stream())
                .toList();
    }

    /// The share of needs for which the search is less sure than this.
    static double below(double bound, List<Double> tops) {
        return Figures.share(tops.stream().map(top -> top < bound).toList());
    }

    private double top(Scoring scoring) {
        return index.entries().stream()
                .mapToDouble(entry -> scoring.evidence(entry).fit())
                .max()
                .orElse(0);
    }

    /// How several needs in one are taken apart.
    ///
    /// @param apart the share of needs that were taken apart
    /// @param covered the share of their parts for which somebody right is in the set
    /// @param partners the mean size of the set
    record Apart(double apart, double covered, double partners) {}

    Apart apart(List<Labelled> needs) {
        var all = new ArrayList<Boolean>();
        var covered = new ArrayList<Boolean>();
        int partners = 0;
        for (var need : needs) {
            var cover = search.find(new Search(need.need(), FIRM, bench, Instant.EPOCH)).cover();
            all.add(cover.isPresent());
            if (cover.isPresent()) {
                partners += cover.get().size();
                var set = names(cover.get().shares().stream().map(Cover.Share::match).toList());
                need.parts().forEach(part -> covered.add(set.stream().anyMatch(part::containsKey)));
            }
        }
        long apart = all.stream().filter(each -> each).count();
        return new Apart(
                Figures.share(all),
                Figures.share(covered),
                apart == 0 ? 0 : (double) partners / apart);
    }
}
