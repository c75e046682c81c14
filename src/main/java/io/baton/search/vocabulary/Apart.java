package io.baton.search.vocabulary;

import io.baton.search.vector.Floats;
import io.baton.search.vector.Vector;
import java.util.List;

/// How far a text lies in the direction of each service, apart from all others.
public final class Apart {
    /// How sharply a step tells services apart.
    public static final float SCALE = 20;

    private final float[][] directions;
    private final float[] middle;

    Apart(Directions directions, List<LearnedService> services) {
        middle = directions.middle();
        this.directions =
                middle.length == 0
                        ? new float[0][]
                        : services.stream().map(directions::of).toArray(float[][]::new);
    }

    /// Whether nothing was learned that tells services apart.
    boolean none() {
        return middle.length == 0;
    }

    /// One number for each service; none where nothing was learned.
    double[] along(Vector meaning) {
        var along = new double[directions.length];
        if (along.length > 0) {
            var apart = meaning.padded(middle.length);
            Floats.add(apart, -1, middle);
            for (int i = 0; i < along.length; i++) {
                along[i] = SCALE * Floats.dot(apart, directions[i]);
            }
        }
        return along;
    }

    /// Of a need in pieces: mostly of the whole, a little of the piece that lies farthest.
    static double[] along(double[] whole, List<double[]> pieces) {
        if (pieces.isEmpty()) {
            return whole;
        }
        var along = new double[whole.length];
        for (int i = 0; i < along.length; i++) {
            double farthest = Double.NEGATIVE_INFINITY;
            for (var piece : pieces) {
                farthest = Math.max(farthest, piece[i]);
            }
            along[i] = Need.mixed(whole[i], farthest);
        }
        return along;
    }
}
