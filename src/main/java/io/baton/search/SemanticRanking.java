package io.baton.search;

import io.baton.bench.Histories;
import io.baton.bench.History;
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

/// Ranks partners by meaning: the services a need points to, and the partners who offer them. Also
/// counts words shared with a partner's skills, needs the partner accepted before, and, a little,
/// the rules besides skill.
///
/// Falls back to [KeywordRanking] if there's no sentence model.
public final class SemanticRanking implements Ranking, NeedInterpreter {
    private final ModelLoader modelLoader;
    private final Histories histories;
    private final RecentResults recentResults = new RecentResults();
    private final Ranking keywordRanking = new KeywordRanking();

    /// @param background learns the vocabulary and large benches
    /// @param timeout how long a search waits for the vocabulary before falling back to keywords
    public SemanticRanking(
            SentenceEncoder sentenceEncoder,
            Supplier<Vocabulary> vocabulary,
            Histories histories,
            Executor background,
            Duration timeout) {
        this(
                new ModelLoader(
                        new RecentEmbeddings(sentenceEncoder),
                        vocabulary,
                        ClassifierWeights::shipped,
                        background,
                        timeout),
                histories);
    }

    SemanticRanking(ModelLoader modelLoader, Histories histories) {
        this.modelLoader = modelLoader;
        this.histories = histories;
    }

    /// Learns the vocabulary before the first search.
    ///
    /// @param within how long to wait; a slow machine needs longer than a search would wait
    public void prepare(Duration within) {
        modelLoader.get(within);
    }

    /// Learns the skills of a firm's partners, so that the first search is as fast as the next.
    public void prepare(Firm firm, List<Partner> bench) {
        var history = histories.of(firm);
        modelLoader
                .get()
                .ifPresent(searchModel -> {
                    searchModel
                            .benchIndexes()
                            .spelling(searchModel.benchIndexes().index(firm, bench));
                    searchModel.pastAnswers().prepare(firm.id(), history);
                });
    }

    /// Indexing progress of the benches searched so far.
    public IndexingProgress progress() {
        return modelLoader
                .getNow()
                .map(searchModel -> searchModel.benchIndexes().progress())
                .orElse(IndexingProgress.NONE);
    }

    @Override
    public SearchResult find(SearchRequest searchRequest) {
        return modelLoader
                .get()
                .flatMap(searchModel -> search(searchRequest, searchModel))
                .orElseGet(() -> keywordRanking.find(searchRequest));
    }

    @Override
    public Optional<Service> serviceFor(String need) {
        return modelLoader
                .get()
                .flatMap(searchModel -> searchModel.vocabularyModel().serviceFor(need));
    }

    @Override
    public Optional<Embedding> embed(String text) {
        return modelLoader.get().flatMap(searchModel -> searchModel.vocabularyModel().embed(text));
    }

    private Optional<SearchResult> search(SearchRequest searchRequest, SearchModel searchModel) {
        var benchIndex =
                searchModel.benchIndexes().index(searchRequest.firm(), searchRequest.bench());
        var history = histories.of(searchRequest.firm());
        return recentResults.find(
                searchRequest,
                benchIndex,
                history,
                () ->
                        searchModel
                                .vocabularyModel()
                                .parse(
                                        searchRequest.need(),
                                        searchModel.benchIndexes().spelling(benchIndex))
                                .map(parsedNeed ->
                                        search(
                                                searchRequest,
                                                searchModel,
                                                new Experience(benchIndex, history),
                                                parsedNeed)));
    }

    /// What the firm knows of its partners.
    private record Experience(BenchIndex benchIndex, History history) {}

    private SearchResult search(
            SearchRequest searchRequest,
            SearchModel searchModel,
            Experience experience,
            ParsedNeed parsedNeed) {
        var firm = searchRequest.firm();
        var benchIndex = experience.benchIndex();
        var history = experience.history();
        var precedents = searchModel.pastAnswers().precedents(firm.id(), history, parsedNeed);
        var partnerMatcher =
                new PartnerMatcher(
                        searchRequest,
                        benchIndex,
                        history,
                        precedents,
                        word ->
                                searchModel.vocabularyModel().knows(word)
                                        || benchIndex.knows(word));
        var scoring = Scoring.of(parsedNeed, searchModel.vocabularyModel().services());
        var ownProfile = searchModel.benchIndexes().inHouseProfile(firm);
        Function<Scoring, Optional<InHouseMatch>> inHouse =
                pieceScoring ->
                        ownProfile.flatMap(partnerProfile -> inHouse(partnerProfile, pieceScoring));
        return new SearchResult(
                partnerMatcher.matches(scoring),
                inHouse.apply(scoring),
                NeedDecomposer.cover(scoring, partnerMatcher::piece, inHouse));
    }

    private static Optional<InHouseMatch> inHouse(PartnerProfile ownProfile, Scoring scoring) {
        var features = scoring.features(ownProfile);
        return features.confidence() < FitThresholds.SURE
                ? Optional.empty()
                : Optional.of(
                        new InHouseMatch(scoring.bestSkill(ownProfile).skill(), features.fit()));
    }
}
