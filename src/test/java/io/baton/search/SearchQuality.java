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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Measures search quality on the labeled needs, step by step.
final class SearchQuality {
    private static final Firm FIRM = BenchFixture.firmDoing();

    private final List<Partner> bench;
    private final SentenceEncoder encoder =
            PrecomputedEncoder.shipped(new MiniLmEncoder(Duration.ofMinutes(1)));
    private final VocabularyModel vocabularyModel =
            VocabularyModel.learn(Vocabulary.shipped(), encoder, ClassifierWeights.shipped())
                    .orElseThrow();
    private final BenchIndexes benchIndexes = new BenchIndexes(vocabularyModel, Runnable::run);
    private final BenchIndex benchIndex;
    private final SpellingCorrector noCorrection =
            new SpellingCorrector(Dictionary.EMPTY, Dictionary.EMPTY, _ -> true);
    private final SpellingCorrector corrector;
    private final SemanticRanking search =
            new SemanticRanking(
                    encoder,
                    Vocabulary::shipped,
                    _ -> History.none(),
                    Runnable::run,
                    Duration.ofMinutes(1));

    private final Map<SpellingCorrector, Map<String, ParsedNeed>> parsed = new HashMap<>();

    SearchQuality(String set) {
        bench = LabeledNeed.bench(set);
        benchIndex = index();
        corrector = benchIndex.spelling(vocabularyModel::spelling);
    }

    private BenchIndex index() {
        benchIndexes.index(FIRM, bench);
        return benchIndexes.index(FIRM, bench);
    }

    /// The steps of the search, in the order they were added.
    enum Step {
        WORDS("words alone"),
        COSINE("plain cosine"),
        SPELLING("+ spelling corrected"),
        PIECES("+ piece by piece"),
        VOCABULARY("+ the vocabulary's sentences"),
        NAMES("+ its names and brands: all of it");

        final String words;

        Step(String words) {
            this.words = words;
        }
    }

    /// The metrics of a step on some needs.
    RankingMetrics metrics(Step step, List<LabeledNeed> needs) {
        var rankingMetrics = new RankingMetrics();
        needs.stream()
                .filter(LabeledNeed::served)
                .forEach(need -> rankingMetrics.add(need, ranked(step, need.need())));
        return rankingMetrics;
    }

    private List<String> ranked(Step step, String need) {
        return switch (step) {
            case WORDS -> names(byKeywords(need));
            case COSINE -> ranked(asOnePiece(parsed(need, noCorrection)), Features::similarity);
            case SPELLING -> ranked(asOnePiece(parsed(need, corrector)), Features::similarity);
            case PIECES -> ranked(parsed(need, corrector), Features::similarity);
            case VOCABULARY -> ranked(parsed(need, corrector), SearchQuality::withoutNames);
            case NAMES -> ranked(parsed(need, corrector), Features::fit);
        };
    }

    private static double withoutNames(Features features) {
        return new Features(features.similarity(), features.leaning(), 0, 0, false).fit();
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

    private ParsedNeed parsed(String need, SpellingCorrector spellingCorrector) {
        return parsed.computeIfAbsent(spellingCorrector, _ -> new HashMap<>())
                .computeIfAbsent(
                        need,
                        words -> vocabularyModel.parse(words, spellingCorrector).orElseThrow());
    }

    private ParsedNeed asOnePiece(ParsedNeed parsedNeed) {
        return ParsedNeed.of(
                parsedNeed.text(), encoder.embed(parsedNeed.text()).orElseThrow(), List.of());
    }

    private List<Match> byKeywords(String need) {
        return new KeywordRanking()
                .find(new SearchRequest(need, FIRM, bench, Instant.EPOCH))
                .matches();
    }

    private static List<String> names(List<Match> matches) {
        return matches.stream().map(match -> match.partner().name()).toList();
    }

    /// The partner who ranks first for each need.
    List<TopMatch> topMatches(List<LabeledNeed> needs) {
        return needs.stream().map(this::topMatch).toList();
    }

    private TopMatch topMatch(LabeledNeed need) {
        var scoring = Scoring.of(parsed(need.need(), corrector), vocabularyModel.services());
        return benchIndex.proposables().stream()
                .map(partnerProfile ->
                        new TopMatch(
                                need.kind(),
                                scoring.features(partnerProfile),
                                need.right().containsKey(partnerProfile.partner().name())))
                .max(Comparator.comparingDouble(match -> match.features().fit()))
                .orElseThrow();
    }

    /// How well texts with several needs are split.
    ///
    /// @param split share of texts that were split
    /// @param covered share of their parts with a right partner in the set
    /// @param partners average size of the set
    record Splitting(double split, double covered, double partners) {}

    Splitting splitting(List<LabeledNeed> needs) {
        var splits = new ArrayList<Boolean>();
        var covered = new ArrayList<Boolean>();
        int partners = 0;
        for (var need : needs) {
            var cover =
                    search.find(new SearchRequest(need.need(), FIRM, bench, Instant.EPOCH)).cover();
            splits.add(cover.isPresent());
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
        long split = splits.stream().filter(each -> each).count();
        return new Splitting(
                RankingMetrics.share(splits),
                RankingMetrics.share(covered),
                split == 0 ? 0 : (double) partners / split);
    }
}
