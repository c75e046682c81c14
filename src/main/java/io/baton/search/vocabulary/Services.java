package io.baton.search.vocabulary;

import io.baton.search.text.Words;
import io.baton.search.vector.Floats;
import io.baton.search.vector.Meaning;
import io.baton.search.vector.Meanings;
import io.baton.search.vector.Top;
import io.baton.search.vector.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The vocabulary with its meaning: which services a need leans to, and which a skill means.
public final class Services {
    /// A service stands out when a need leans to it so far, and to all others together less.
    public static final double STANDS_OUT = 0.5;

    /// How sharply the likest service stands out among the others.
    private static final double SHARPNESS = 0.035;

    /// Of a piece of a need count so many services that the whole or the piece is near to; the
    /// others only lie beside it.
    private static final int LOOKED_AT = 64;

    private final List<Placed> learned;
    private final Meanings meanings;
    private final Links links;
    private final Kinship kinship;
    private final Apart apart;
    private final Names terms;
    private final int[] serviceOfTerm;

    /// A text beside all services.
    ///
    /// @param likeness to each of their words and sentences
    /// @param along how far it lies in the direction of each; empty where that was not learned
    public record Compared(float[] likeness, double[] along) {}

    private Services(Lexicon lexicon, List<LearnedService> learned, Directions directions) {
        var all = new ArrayList<Vector>();
        this.learned = learned.stream().map(each -> Placed.of(each, all)).toList();
        meanings = new Meanings(all);
        links = new Links(this.learned, meanings);
        kinship = Kinship.of(learned);
        apart = new Apart(directions, learned);
        serviceOfTerm = new int[learned.stream().mapToInt(each -> each.terms().size()).sum()];
        terms = new Names(lexicon, serviceOfTerm.length);
        int place = 0;
        for (int i = 0; i < learned.size(); i++) {
            for (var term : learned.get(i).service().terms()) {
                terms.add(place, Words.stems(term));
                serviceOfTerm[place++] = i;
            }
        }
    }

    /// @param directions what tells the services apart; none where that was not learned
    /// @return empty where meaning cannot be told
    static Optional<Services> learn(
            Vocabulary vocabulary, Lexicon lexicon, Meaning meaning, Directions directions) {
        var learned = new ArrayList<LearnedService>();
        for (var service : vocabulary.services()) {
            var one = LearnedService.of(service, meaning);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            learned.add(one.get());
        }
        return Optional.of(new Services(lexicon, learned, directions));
    }

    public Links links() {
        return links;
    }

    Service service(int index) {
        return learned.get(index).service();
    }

    public int count() {
        return learned.size();
    }

    /// The whole of a need and then its pieces: all at once, which is faster than one after the
    /// other.
    public List<Compared> compared(Need need) {
        var texts = new ArrayList<Vector>();
        texts.add(need.whole());
        need.pieces().forEach(piece -> texts.add(piece.meaning()));
        var likeness = meanings.likeness(texts);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Compared(likeness.get(i), apart.along(texts.get(i))))
                .toList();
    }

    /// How much the need leans to each service, in the order of the vocabulary; together 1.
    double[] leanings(Need need) {
        var compared = compared(need);
        return leanings(compared.getFirst(), compared.subList(1, compared.size()));
    }

    /// How much the need leans to each service, in the order of the vocabulary; together 1. Half of
    /// it is what is like the need, half what tells the services apart.
    public double[] leanings(Compared whole, List<Compared> pieces) {
        var pulls = pulls(whole, pieces);
        if (apart.none()) {
            return kinship.spread(Floats.softmax(pulls, SHARPNESS));
        }
        var along = Apart.along(whole.along, pieces.stream().map(Compared::along).toList());
        var strengths = new double[pulls.length];
        for (int i = 0; i < strengths.length; i++) {
            strengths[i] = (pulls[i] / SHARPNESS + along[i]) / 2;
        }
        return kinship.spread(Floats.softmax(strengths, 1));
    }

    private double[] pulls(Compared whole, List<Compared> pieces) {
        var pulls = pulls(whole.likeness);
        if (pieces.isEmpty()) {
            return pulls;
        }
        var likest = new double[pulls.length];
        for (var piece : pieces) {
            for (int i : near(piece.likeness, pulls)) {
                likest[i] = Math.max(likest[i], learned.get(i).pull(piece.likeness));
            }
        }
        for (int i = 0; i < pulls.length; i++) {
            pulls[i] = Need.mixed(pulls[i], likest[i]);
        }
        return pulls;
    }

    private double[] pulls(float[] likeness) {
        var pulls = new double[learned.size()];
        for (int i = 0; i < pulls.length; i++) {
            pulls[i] = learned.get(i).pull(likeness);
        }
        return pulls;
    }

    private int[] near(float[] piece, double[] pulls) {
        var nearness = new double[pulls.length];
        for (int i = 0; i < nearness.length; i++) {
            nearness[i] = Math.max(piece[learned.get(i).middle()], pulls[i]);
        }
        return Top.of(nearness, LOOKED_AT);
    }

    /// How far the need names each service by one of its terms, up to 1; a term of which a part is
    /// missing counts much less.
    public double[] named(Need need) {
        var named = new double[learned.size()];
        terms.in(
                need.stems(),
                (term, how) -> {
                    int service = serviceOfTerm[term];
                    named[service] = Math.max(named[service], how);
                });
        return named;
    }
}
