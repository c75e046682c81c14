package io.baton.search.vocabulary;

import io.baton.bench.Excerpt;
import io.baton.search.text.Dictionary;
import io.baton.search.text.SpellingCorrector;
import io.baton.search.vector.Embedding;
import io.baton.search.vector.SentenceEncoder;
import io.baton.search.vector.TopK;
import java.util.Optional;
import java.util.stream.IntStream;

/// The vocabulary, learned: what is needed to make sense of a need and of a card.
public final class VocabularyModel {
    private final Lexicon lexicon;
    private final ServiceMatcher serviceMatcher;
    private final SentenceEncoder embed;
    private final NeedParser needParser;
    private final SpellingCorrector unbenched;

    private VocabularyModel(
            Lexicon lexicon, ServiceMatcher serviceMatcher, SentenceEncoder sentenceEncoder) {
        this.lexicon = lexicon;
        this.serviceMatcher = serviceMatcher;
        this.embed = sentenceEncoder;
        needParser = new NeedParser(sentenceEncoder);
        unbenched = spelling(Dictionary.EMPTY);
    }

    /// @return empty where meaning cannot be told
    public static Optional<VocabularyModel> learn(
            Vocabulary vocabulary,
            SentenceEncoder sentenceEncoder,
            ClassifierWeights classifierWeights) {
        var lexicon = new Lexicon(vocabulary);
        return ServiceMatcher.learn(vocabulary, lexicon, sentenceEncoder, classifierWeights)
                .map(serviceMatcher ->
                        new VocabularyModel(lexicon, serviceMatcher, sentenceEncoder));
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public ServiceMatcher services() {
        return serviceMatcher;
    }

    public SentenceEncoder encoder() {
        return embed;
    }

    /// @param words of the bench, which belong to the trade too
    public SpellingCorrector spelling(Dictionary words) {
        return new SpellingCorrector(lexicon.dictionary(), words, embed::knowsWord);
    }

    /// @return empty where meaning cannot be told
    public Optional<ParsedNeed> parse(String words, SpellingCorrector spellingCorrector) {
        return needParser.parse(spellingCorrector.correct(Excerpt.of(words)));
    }

    /// The service that stands out in a need, if one does.
    public Optional<Service> serviceFor(String words) {
        return parse(words, unbenched).map(serviceMatcher::leanings).flatMap(this::standingOut);
    }

    private Optional<Service> standingOut(double[] leanings) {
        // Of an empty vocabulary there is no first.
        return IntStream.of(TopK.of(leanings, 1))
                .filter(first -> leanings[first] >= ServiceMatcher.STANDS_OUT)
                .mapToObj(serviceMatcher::service)
                .findFirst();
    }

    /// What a text means, read in one.
    public Optional<Embedding> embed(String text) {
        return embed.embed(Excerpt.of(text));
    }

    /// What an earlier need means, read as a need is for the search.
    public Optional<Embedding> embedNeed(String words) {
        return needParser.parse(Excerpt.of(words)).map(ParsedNeed::whole);
    }
}
