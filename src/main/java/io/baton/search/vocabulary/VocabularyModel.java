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
    private final ServiceMatcher services;
    private final SentenceEncoder embed;
    private final NeedParser reading;
    private final SpellingCorrector unbenched;

    private VocabularyModel(Lexicon lexicon, ServiceMatcher services, SentenceEncoder meaning) {
        this.lexicon = lexicon;
        this.services = services;
        this.embed = meaning;
        reading = new NeedParser(meaning);
        unbenched = spelling(Dictionary.EMPTY);
    }

    /// @return empty where meaning cannot be told
    public static Optional<VocabularyModel> learn(
            Vocabulary vocabulary, SentenceEncoder meaning, ClassifierWeights directions) {
        var lexicon = new Lexicon(vocabulary);
        return ServiceMatcher.learn(vocabulary, lexicon, meaning, directions)
                .map(services -> new VocabularyModel(lexicon, services, meaning));
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public ServiceMatcher services() {
        return services;
    }

    public SentenceEncoder encoder() {
        return embed;
    }

    /// @param words of the bench, which belong to the trade too
    public SpellingCorrector spelling(Dictionary words) {
        return new SpellingCorrector(lexicon.dictionary(), words, embed::knowsWord);
    }

    /// @return empty where meaning cannot be told
    public Optional<ParsedNeed> parse(String words, SpellingCorrector spelling) {
        return reading.parse(spelling.correct(Excerpt.of(words)));
    }

    /// The service that stands out in a need, if one does.
    public Optional<Service> serviceFor(String words) {
        return parse(words, unbenched).map(services::leanings).flatMap(this::standingOut);
    }

    private Optional<Service> standingOut(double[] leanings) {
        // Of an empty vocabulary there is no first.
        return IntStream.of(TopK.of(leanings, 1))
                .filter(first -> leanings[first] >= ServiceMatcher.STANDS_OUT)
                .mapToObj(services::service)
                .findFirst();
    }

    /// What a text means, read in one.
    public Optional<Embedding> embed(String text) {
        return embed.embed(Excerpt.of(text));
    }

    /// What an earlier need means, read as a need is for the search.
    public Optional<Embedding> embedNeed(String words) {
        return reading.parse(Excerpt.of(words)).map(ParsedNeed::whole);
    }
}
