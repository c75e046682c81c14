package io.baton.search.vocabulary;

import io.baton.search.vector.Embedding;
import io.baton.search.vector.VectorMath;
import java.util.List;

/// How far a text lies in the direction of each service, apart from all others.
public final class ServiceClassifier {
    /// How sharply a step tells services apart.
    public static final float SCALE = 20;

    private final float[][] directions;
    private final float[] middle;

    ServiceClassifier(ClassifierWeights classifierWeights, List<ServiceEmbeddings> services) {
        middle = classifierWeights.mean();
        this.directions =
                middle.length == 0
                        ? new float[0][]
                        : services.stream()
                                .map(classifierWeights::weightsOf)
                                .toArray(float[][]::new);
    }

    /// Whether nothing was learned that tells services apart.
    boolean untrained() {
        return middle.length == 0;
    }

    /// One number for each service; none where nothing was learned.
    double[] logits(Embedding meaning) {
        var along = new double[directions.length];
        if (along.length > 0) {
            var apart = meaning.padded(middle.length);
            VectorMath.addScaled(apart, -1, middle);
            for (int i = 0; i < along.length; i++) {
                along[i] = SCALE * VectorMath.dot(apart, directions[i]);
            }
        }
        return along;
    }

    /// Of a need in pieces: mostly of the whole, a little of the piece that lies farthest.
    static double[] logits(double[] whole, List<double[]> pieces) {
        if (pieces.isEmpty()) {
            return whole;
        }
        var along = new double[whole.length];
        for (int i = 0; i < along.length; i++) {
            double farthest = Double.NEGATIVE_INFINITY;
            for (var piece : pieces) {
                farthest = Math.max(farthest, piece[i]);
            }
            along[i] = ParsedNeed.blend(whole[i], farthest);
        }
        return along;
    }
}
