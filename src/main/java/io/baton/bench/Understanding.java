package io.baton.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The vocabulary, learned: what is needed to make sense of a need and of a card.
final class Understanding {
    private final Lexicon lexicon;
    private final Services services;
    private final Meaning meaning;
    private final Skills skills;

    private Understanding(Lexicon lexicon, Services services, Meaning meaning) {
        this.lexicon = lexicon;
        this.services = services;
        this.meaning = meaning;
        skills = new Skills(services, meaning);
    }

    /// @return empty where meaning cannot be told
    static Optional<Understanding> learn(
            Vocabulary vocabulary, Meaning meaning, Directions directions) {
        var lexicon = new Lexicon(vocabulary);
        return Services.learn(vocabulary, lexicon, meaning, directions)
                .map(services -> new Understanding(lexicon, services, meaning));
    }

    Skills skills() {
        return skills;
    }

    /// @param words of the bench, which belong to the trade too
    Spelling spelling(Map<String, Integer> words) {
        return new Spelling(lexicon.usesWith(words), meaning::knows);
    }

    /// Sorts partners for the search.
    Shelf shelf(List<Entry> entries) {
        return new Shelf(entries, lexicon, services.count());
    }

    Scoring scoring(Need need) {
        return Scoring.of(need, lexicon, services);
    }

    /// @return empty where meaning cannot be told
    Optional<Need> need(String words, Spelling spelling) {
        var text = spelling.mended(Gist.of(words));
        return meaning.of(text).map(whole -> need(text, whole));
    }

    /// The service to which a need leans so far, if there is one.
    Optional<Service> pointsTo(String words, double share) {
        return need(words, spelling(Map.of()))
                .map(need -> scoring(need).leanings())
                .flatMap(leanings -> {
                    int first = Top.of(leanings, 1)[0];
                    return leanings[first] < share
                            ? Optional.empty()
                            : Optional.of(services.service(first));
                });
    }

    Optional<Vector> meaning(String text) {
        return meaning.of(Gist.of(text));
    }

    private Need need(String text, Vector whole) {
        var clauses = Clauses.of(text);
        List<Need.Piece> pieces = new ArrayList<>();
        if (clauses.size() > 1) {
            for (var clause : clauses) {
                meaning.of(clause).ifPresent(it -> pieces.add(new Need.Piece(clause, it)));
            }
        }
        return Need.of(text, whole, pieces);
    }
}
