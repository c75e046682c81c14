package io.baton.search;

import io.baton.bench.BenchFixture;
import io.baton.bench.Cover;
import io.baton.bench.History;
import io.baton.bench.Match;
import io.baton.bench.SearchRequest;
import io.baton.firm.Firm;
import io.baton.minilm.MiniLmEncoder;
import io.baton.minilm.PrecomputedEncoder;
import io.baton.partner.Partner;
import io.baton.search.LabelledNeed.Kind;
import io.baton.search.index.BenchIndex;
import io.baton.search.index.BenchIndexes;
import io.baton.search.index.Features;
import io.baton.search.index.PartnerProfile;
import io.baton.search.index.Scoring;
import io.baton.search.text.Dictionary;
import io.baton.search.text.SpellingCorrector;
import io.baton.search.vector.SentenceEncoder;
import io.baton.search.vocabulary.ClassifierWeights;
import io.baton.search.vocabulary.ParsedNeed;
import io.baton.search.vocabulary.Vocabulary;
import io.baton.search.vocabulary.VocabularyModel;
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
final class SearchQuality {
    private static final Firm FIRM = BenchFixture.firmDoing();

    private final List<Partner> bench;
    private final SentenceEncoder model =
            PrecomputedEncoder.shipped(new MiniLmEncoder(Duration.ofMinutes(1)));
    private final VocabularyModel vocabularyModel =
            VocabularyModel.learn(Vocabulary.shipped(), model, ClassifierWeights.shipped())
                    .orElseThrow();
    private final BenchIndexes benchIndexes = new BenchIndexes(vocabularyModel, Runnable::run);
    private final BenchIndex benchIndex;
    private final SpellingCorrector asWritten =
            new SpellingCorrector(Dictionary.EMPTY, Dictionary.EMPTY, _ -> true);
    private final SpellingCorrector mending;
    private final SemanticRanking search =
            new SemanticRanking(
                    model,
                    Vocabulary::shipped,
                    _ -> History.none(),
                    Runnable::run,
                    Duration.ofMinutes(1));

    private final Map<SpellingCorrector, Map<String, ParsedNeed>> read = new HashMap<>();

    SearchQuality(String set) {
        bench = LabelledNeed.bench(set);
        benchIndex = index();
        mending = benchIndex.spelling(vocabularyModel::spelling);
    }

    private BenchIndex index() {
        benchIndexes.index(FIRM, bench);
        return benchIndexes.index(FIRM, bench);
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
    RankingMetrics figures(Step step, List<LabelledNeed> needs) {
        var rankingMetrics = new RankingMetrics();
        needs.stream()
                .filter(LabelledNeed::served)
                .forEach(need -> rankingMetrics.add(need, ranked(step, need.need())));
        return rankingMetrics;
    }

    private List<String> ranked(Step step, String need) {
        return switch (step) {
            case WORDS -> names(byWords(need));
            case COSINE -> ranked(inOnePiece(read(need, asWritten)), Features::similarity);
            case SPELLING -> ranked(inOnePiece(read(need, mending)), Features::similarity);
            case PIECES -> ranked(read(need, mending), Features::similarity);
            case VOCABULARY -> ranked(read(need, mending), SearchQuality::withoutNames);
            case NAMES -> ranked(read(need, mending), Features::fit);
        };
    }

    private static double withoutNames(Features all) {
        return new Features(all.similarity(), all.leaning(), 0, 0, false).fit();
    }

    private List<String> ranked(ParsedNeed parsedNeed, ToDoubleFunction<Features> weight) {
        var scoring = Scoring.of(parsedNeed, vocabularyModel.services());
        return benchIndex.proposables().stream()
                .sorted(
                        Comparator.comparingDouble((PartnerProfile partnerProfile) ->
                                        weight.applyAsDouble(scoring.features(partnerProfile)))
                                .reversed())
                .map(partnerProfile -> partnerProfile.partner().name())
                .limit(5)
                .toList();
    }

    private ParsedNeed read(String need, SpellingCorrector spellingCorrector) {
        return read.computeIfAbsent(spellingCorrector, _ -> new HashMap<>())
                .computeIfAbsent(
                        need,
                        words -> vocabularyModel.parse(words, spellingCorrector).orElseThrow());
    }

    private ParsedNeed inOnePiece(ParsedNeed parsedNeed) {
        return ParsedNeed.of(
                parsedNeed.text(), model.embed(parsedNeed.text()).orElseThrow(), List.of());
    }

    private List<Match> byWords(String need) {
        return new KeywordRanking()
                .find(new SearchRequest(need, FIRM, bench, Instant.EPOCH))
                .matches();
    }

    private static List<String> names(List<Match> matches) {
        return matches.stream().map(match -> match.partner().name()).toList();
    }

    /// How sure the search is of its best match, for each need of a kind.
    List<Double> bestFits(List<LabelledNeed> needs, Kind kind) {
        return needs.stream()
                .filter(need -> need.kind() == kind)
                .map(need -> Scoring.of(read(need.need(), mending), vocabularyModel.services()))
                .map(this::top)
                .toList();
    }

    /// The same, for all needs that somebody serves.
    List<Double> servedFits(List<LabelledNeed> needs) {
        return EnumSet.complementOf(EnumSet.of(Kind.UNSERVED)).stream()
                .flatMap(kind -> bestFits(needs, kind).stream())
                .toList();
    }

    /// The share of needs for which the search is less sure than this.
    static double below(double bound, List<Double> tops) {
        return RankingMetrics.share(tops.stream().map(top -> top < bound).toList());
    }

    private double top(Scoring scoring) {
        return benchIndex.proposables().stream()
                .mapToDouble(partnerProfile -> scoring.features(partnerProfile).fit())
                .max()
                .orElse(0);
    }

    /// How several needs in one are taken apart.
    ///
    /// @param apart the share of needs that were taken apart
    /// @param covered the share of their parts for which somebody right is in the set
    /// @param partners the mean size of the set
    record Splitting(double apart, double covered, double partners) {}

    Splitting splitting(List<LabelledNeed> needs) {
        var all = new ArrayList<Boolean>();
        var covered = new ArrayList<Boolean>();
        int partners = 0;
        for (var need : needs) {
            var cover =
                    search.find(new SearchRequest(need.need(), FIRM, bench, Instant.EPOCH)).cover();
            all.add(cover.isPresent());
            if (cover.isPresent()) {
                partners += cover.get().size();
                var set =
                        names(
                                cover.get().assignments().stream()
                                        .map(Cover.Assignment::match)
                                        .toList());
                need.parts().forEach(part -> covered.add(set.stream().anyMatch(part::containsKey)));
            }
        }
        long apart = all.stream().filter(each -> each).count();
        return new Splitting(
                RankingMetrics.share(all),
                RankingMetrics.share(covered),
                apart == 0 ? 0 : (double) partners / apart);
    }
}
