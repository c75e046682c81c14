package io.baton.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The vocabulary with its meaning: which services a need leans to, and which a skill means.
final class Services {
    /// How sharply the likest service stands out among the others.
    private static final double SHARPNESS = 0.035;

    /// The pieces of a need are compared with the sentences of so many services that the whole or
    /// the piece is near to; with all of them it would take three times as long.
    private static final int LOOKED_AT = 64;

    private final Lexicon lexicon;
    private final List<LearnedService> learned;
    private final Links links;
    private final Kinship kinship;
    private final float[][] directions;
    private final float[] middle;

    private Services(Lexicon lexicon, List<LearnedService> learned, Directions directions) {
        this.lexicon = lexicon;
        this.learned = List.copyOf(learned);
        links = new Links(learned);
        kinship = Kinship.of(learned);
        middle = directions.middle();
        this.directions =
                middle.length == 0
                        ? new float[0][]
                        : learned.stream().map(directions::of).toArray(float[][]::new);
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

    Links links() {
        return links;
    }

    Service service(int index) {
        return learned.get(index).service();
    }

    /// How much the need leans to each service, in the order of the vocabulary; together 1. Half of
    /// it is what is like the need, half what tells the services apart.
    double[] leanings(Need need) {
        var pulls = pulls(need);
        if (middle.length == 0) {
            return kinship.spread(shares(pulls, SHARPNESS));
        }
        var along = along(need);
        var strengths = new double[pulls.length];
        for (int i = 0; i < strengths.length; i++) {
            strengths[i] = (pulls[i] / SHARPNESS + along[i]) / 2;
        }
        return kinship.spread(shares(strengths, 1));
    }

    private double[] along(Need need) {
        var along = along(need.whole());
        if (need.pieces().isEmpty()) {
            return along;
        }
        var pieces = need.pieces().stream().map(piece -> along(piece.meaning())).toList();
        for (int i = 0; i < along.length; i++) {
            int service = i;
            double likest =
                    pieces.stream().mapToDouble(piece -> piece[service]).max().orElseThrow();
            along[i] = Need.mixed(along[i], likest);
        }
        return along;
    }

    private double[] along(Vector meaning) {
        var apart = meaning.parts().clone();
        Floats.add(apart, -1, middle);
        var along = new double[directions.length];
        for (int i = 0; i < along.length; i++) {
            along[i] = LearnDirections.SCALE * Floats.dot(apart, directions[i]);
        }
        return along;
    }

    private double[] pulls(Need need) {
        var pulls = learned.stream().mapToDouble(service -> service.pull(need.whole())).toArray();
        if (need.pieces().isEmpty()) {
            return pulls;
        }
        var piece = new double[pulls.length];
        for (var each : need.pieces()) {
            for (int i : near(each.meaning(), pulls)) {
                piece[i] = Math.max(piece[i], learned.get(i).pull(each.meaning()));
            }
        }
        for (int i = 0; i < pulls.length; i++) {
            pulls[i] = Need.mixed(pulls[i], piece[i]);
        }
        return pulls;
    }

    private int[] near(Vector piece, double[] pulls) {
        var nearness = new double[pulls.length];
        for (int i = 0; i < nearness.length; i++) {
            nearness[i] = Math.max(piece.likeness(learned.get(i).middle()), pulls[i]);
        }
        return Top.of(nearness, LOOKED_AT);
    }

    /// How far the need names each service by one of its terms, up to 1.
    double[] named(Need need) {
        return learned.stream()
                .mapToDouble(service ->
                        service.termStems().stream()
                                .mapToDouble(term -> lexicon.namedWhole(term, need.stems()))
                                .max()
                                .orElse(0))
                .toArray();
    }

    static double[] shares(double[] strengths, double sharpness) {
        double top = Arrays.stream(strengths).max().orElse(0);
        var shares = Arrays.stream(strengths).map(x -> Math.exp((x - top) / sharpness)).toArray();
        double sum = Arrays.stream(shares).sum();
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
