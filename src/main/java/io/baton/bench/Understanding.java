package io.baton.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The vocabulary, learned: what is needed to make sense of a need and of a card.
final class Understanding {
    private final Lexicon lexicon;
    private final Services services;
    private final Meaning meaning;
    private final Skills skills;
    private final Spelling unbenched;

    private Understanding(Lexicon lexicon, Services services, Meaning meaning) {
        this.lexicon = lexicon;
        this.services = services;
        this.meaning = meaning;
        skills = new Skills(lexicon, services, meaning);
        unbenched = spelling(Dictionary.EMPTY);
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
    Spelling spelling(Dictionary words) {
        return new Spelling(lexicon.dictionary(), words, meaning::knows);
    }

    /// Sorts partners for the search.
    Shelf shelf(List<Entry> entries) {
        return new Shelf(entries, services.count());
    }

    Scoring scoring(Need need) {
        return Scoring.of(need, services);
    }

    /// @return empty where meaning cannot be told
    Optional<Need> need(String words, Spelling spelling) {
        var text = spelling.mended(Gist.of(words));
        var clauses = Clauses.of(text);
        var texts =
                Stream.concat(Stream.of(text), single(clauses) ? Stream.of() : clauses.stream());
        // The model reads one text on one processor, so several are read at the same time.
        var meanings = texts.toList().parallelStream().map(meaning::of).toList();
        return meanings.getFirst().map(whole -> Need.of(text, whole, pieces(clauses, meanings)));
    }

    /// The service to which a need leans so far, if there is one.
    Optional<Service> pointsTo(String words, double share) {
        return need(words, unbenched)
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

    private static boolean single(List<String> clauses) {
        return clauses.size() < 2;
    }

    /// @param meanings of the whole, then of each clause where there are several
    private static List<Need.Piece> pieces(List<String> clauses, List<Optional<Vector>> meanings) {
        var pieces = new ArrayList<Need.Piece>();
        for (int i = 1; i < meanings.size(); i++) {
            var clause = clauses.get(i - 1);
            meanings.get(i).ifPresent(it -> pieces.add(new Need.Piece(clause, it)));
        }
        return pieces;
    }
}
