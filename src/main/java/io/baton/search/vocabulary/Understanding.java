package io.baton.search.vocabulary;

import io.baton.bench.Gist;
import io.baton.search.text.Dictionary;
import io.baton.search.text.Spelling;
import io.baton.search.vector.Meaning;
import io.baton.search.vector.Top;
import io.baton.search.vector.Vector;
import java.util.Optional;
import java.util.stream.IntStream;

/// The vocabulary, learned: what is needed to make sense of a need and of a card.
public final class Understanding {
    private final Lexicon lexicon;
    private final Services services;
    private final Meaning meaning;
    private final Reading reading;
    private final Spelling unbenched;

    private Understanding(Lexicon lexicon, Services services, Meaning meaning) {
        this.lexicon = lexicon;
        this.services = services;
        this.meaning = meaning;
        reading = new Reading(meaning);
        unbenched = spelling(Dictionary.EMPTY);
    }

    /// @return empty where meaning cannot be told
    public static Optional<Understanding> learn(
            Vocabulary vocabulary, Meaning meaning, Directions directions) {
        var lexicon = new Lexicon(vocabulary);
        return Services.learn(vocabulary, lexicon, meaning, directions)
                .map(services -> new Understanding(lexicon, services, meaning));
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public Services services() {
        return services;
    }

    public Meaning encoder() {
        return meaning;
    }

    /// @param words of the bench, which belong to the trade too
    public Spelling spelling(Dictionary words) {
        return new Spelling(lexicon.dictionary(), words, meaning::knows);
    }

    /// @return empty where meaning cannot be told
    public Optional<Need> need(String words, Spelling spelling) {
        return reading.of(spelling.mended(Gist.of(words)));
    }

    /// The service that stands out in a need, if one does.
    public Optional<Service> pointsTo(String words) {
        return need(words, unbenched).map(services::leanings).flatMap(this::standingOut);
    }

    private Optional<Service> standingOut(double[] leanings) {
        // Of an empty vocabulary there is no first.
        return IntStream.of(Top.of(leanings, 1))
                .filter(first -> leanings[first] >= Services.STANDS_OUT)
                .mapToObj(services::service)
                .findFirst();
    }

    /// What a text means, read in one.
    public Optional<Vector> meaning(String text) {
        return meaning.of(Gist.of(text));
    }

    /// What an earlier need means, read as a need is for the search.
    public Optional<Vector> embedNeed(String words) {
        return reading.of(Gist.of(words)).map(Need::whole);
    }
}
