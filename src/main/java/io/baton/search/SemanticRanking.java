package io.baton.search;

import io.baton.bench.Histories;
import io.baton.bench.InHouseMatch;
import io.baton.bench.Ranking;
import io.baton.bench.SearchRequest;
import io.baton.bench.SearchResult;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.search.ModelLoader.SearchModel;
import io.baton.search.index.BenchIndex;
import io.baton.search.index.FitThresholds;
import io.baton.search.index.IndexingProgress;
import io.baton.search.index.PartnerProfile;
import io.baton.search.index.Scoring;
import io.baton.search.vector.Embedding;
import io.baton.search.vector.SentenceEncoder;
import io.baton.search.vocabulary.ClassifierWeights;
import io.baton.search.vocabulary.NeedInterpreter;
import io.baton.search.vocabulary.ParsedNeed;
import io.baton.search.vocabulary.Service;
import io.baton.search.vocabulary.Vocabulary;
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
/// Where meaning cannot be told, [KeywordRanking] ranks.
public final class SemanticRanking implements Ranking, NeedInterpreter {
    private final ModelLoader modelLoader;
    private final Histories histories;
    private final Ranking byWords = new KeywordRanking();

    /// @param aside where the vocabulary and large benches are learned
    /// @param patience how long a search waits for the vocabulary, before the words must do
    public SemanticRanking(
            SentenceEncoder sentenceEncoder,
            Supplier<Vocabulary> vocabulary,
            Histories histories,
            Executor aside,
            Duration patience) {
        this(
                new ModelLoader(
                        sentenceEncoder, vocabulary, ClassifierWeights::shipped, aside, patience),
                histories);
    }

    SemanticRanking(ModelLoader modelLoader, Histories histories) {
        this.modelLoader = modelLoader;
        this.histories = histories;
    }

    /// Learns the vocabulary before anybody asks.
    ///
    /// @param within how long it may take; on a slow machine it takes longer than anybody would
    ///   wait
    public void prepare(Duration within) {
        modelLoader.get(within);
    }

    /// Learns what the partners of a firm do before anybody asks, so that the first search is as
    /// fast as the next.
    public void prepare(Firm firm, List<Partner> bench) {
        var history = histories.of(firm.id());
        modelLoader
                .get()
                .ifPresent(known -> {
                    known.benches().spelling(known.benches().index(firm, bench));
                    known.lessons().prepare(firm.id(), history);
                });
    }

    /// How far the benches that were asked for are learned.
    public IndexingProgress progress() {
        return modelLoader
                .getNow()
                .map(known -> known.benches().progress())
                .orElse(IndexingProgress.NONE);
    }

    @Override
    public SearchResult find(SearchRequest searchRequest) {
        return modelLoader
                .get()
                .flatMap(known -> found(searchRequest, known))
                .orElseGet(() -> byWords.find(searchRequest));
    }

    @Override
    public Optional<Service> serviceFor(String need) {
        return modelLoader.get().flatMap(known -> known.understanding().serviceFor(need));
    }

    @Override
    public Optional<Embedding> embed(String text) {
        return modelLoader.get().flatMap(known -> known.understanding().embed(text));
    }

    private Optional<SearchResult> found(SearchRequest searchRequest, SearchModel known) {
        var benchIndex = known.benches().index(searchRequest.firm(), searchRequest.bench());
        return known.understanding()
                .parse(searchRequest.need(), known.benches().spelling(benchIndex))
                .map(parsedNeed -> found(searchRequest, known, benchIndex, parsedNeed));
    }

    private SearchResult found(
            SearchRequest searchRequest,
            SearchModel known,
            BenchIndex benchIndex,
            ParsedNeed parsedNeed) {
        var firm = searchRequest.firm();
        var history = histories.of(firm.id());
        var taught = known.lessons().precedents(firm.id(), history, parsedNeed);
        var partnerMatcher = new PartnerMatcher(searchRequest, benchIndex, history, taught);
        var scoring = Scoring.of(parsedNeed, known.understanding().services());
        var own = known.benches().inHouseProfile(firm);
        Function<Scoring, Optional<InHouseMatch>> inHouse =
                weighed -> own.flatMap(partnerProfile -> inHouse(partnerProfile, weighed));
        return new SearchResult(
                partnerMatcher.matches(scoring),
                inHouse.apply(scoring),
                NeedDecomposer.cover(scoring, partnerMatcher::piece, inHouse));
    }

    private static Optional<InHouseMatch> inHouse(PartnerProfile own, Scoring scoring) {
        double fit = scoring.features(own).fit();
        return fit < FitThresholds.SURE
                ? Optional.empty()
                : Optional.of(new InHouseMatch(scoring.bestSkill(own).skill(), fit));
    }
}
