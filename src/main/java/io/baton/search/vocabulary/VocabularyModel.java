package io.baton.search.vocabulary;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.baton.bench.Excerpt;
import io.baton.search.text.Dictionary;
import io.baton.search.text.SpellingCorrector;
import io.baton.search.vector.Embedding;
import io.baton.search.vector.SentenceEncoder;
import io.baton.search.vector.TopK;
import java.util.Optional;
import java.util.stream.IntStream;

/// The vocabulary with everything computed from it. Interprets needs and skills.
public final class VocabularyModel {
    /// Letters of the needs whose services are remembered, some 3 MB: about 10,000 needs.
    private static final int MOST_LETTERS = 1_500_000;

    /// What an entry takes besides its letters.
    private static final int ENTRY = 100;

    private final Lexicon lexicon;
    private final ServiceMatcher serviceMatcher;
    private final SentenceEncoder sentenceEncoder;
    private final NeedParser needParser;
    private final SpellingCorrector vocabularySpelling;

    /// A new need is compared with all that its client ever had.
    private final Cache<String, Optional<Service>> servicesByNeed =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_LETTERS)
                    .weigher((String words, Optional<Service> _) -> ENTRY + words.length())
                    .executor(Runnable::run)
                    .build();

    private VocabularyModel(
            Lexicon lexicon, ServiceMatcher serviceMatcher, SentenceEncoder sentenceEncoder) {
        this.lexicon = lexicon;
        this.serviceMatcher = serviceMatcher;
        this.sentenceEncoder = sentenceEncoder;
        needParser = new NeedParser(sentenceEncoder);
        vocabularySpelling = spelling(Dictionary.EMPTY);
    }

    /// @return empty if a text has no embedding
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
        return sentenceEncoder;
    }

    /// Whether a lowercase word occurs in the vocabulary.
    public boolean knows(String word) {
        return lexicon.dictionary().contains(word);
    }

    /// @param words words used on the bench, which count as known too
    public SpellingCorrector spelling(Dictionary words) {
        return new SpellingCorrector(lexicon.dictionary(), words, sentenceEncoder::knowsWord);
    }

    /// @return empty if a text has no embedding
    public Optional<ParsedNeed> parse(String words, SpellingCorrector spellingCorrector) {
        return needParser.parse(spellingCorrector.correct(Excerpt.of(words)));
    }

    /// The service that stands out in a need, if any.
    public Optional<Service> serviceFor(String words) {
        var known = servicesByNeed.getIfPresent(words);
        if (known != null) {
            return known;
        }
        var parsed = parse(words, vocabularySpelling);
        var service = parsed.map(serviceMatcher::leanings).flatMap(this::standingOut);
        if (parsed.isPresent()) {
            servicesByNeed.put(words, service);
        }
        return service;
    }

    private Optional<Service> standingOut(double[] leanings) {
        // An empty vocabulary has no first service.
        return IntStream.of(TopK.of(leanings, 1))
                .filter(first -> leanings[first] >= ServiceMatcher.STANDS_OUT)
                .mapToObj(serviceMatcher::service)
                .findFirst();
    }

    /// Embeds a text as a whole.
    public Optional<Embedding> embed(String text) {
        return sentenceEncoder.embed(Excerpt.of(text));
    }

    /// Embeds an earlier need the way search embeds a need, without correcting typos.
    public Optional<Embedding> embedNeed(String words) {
        return needParser.parse(Excerpt.of(words)).map(ParsedNeed::whole);
    }
}
