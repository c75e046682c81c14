package io.baton.search.vocabulary;

import io.baton.search.vector.Embedding;
import io.baton.search.vector.VectorMath;
import java.util.List;

/// A linear classifier that tells services apart.
public final class ServiceClassifier {
    /// Scale of the logits. The higher, the sharper the distinction.
    public static final float SCALE = 20;

    private final float[][] weights;
    private final float[] mean;

    ServiceClassifier(ClassifierWeights classifierWeights, List<ServiceEmbeddings> services) {
        mean = classifierWeights.mean();
        weights =
                mean.length == 0
                        ? new float[0][]
                        : services.stream()
                                .map(classifierWeights::weightsOf)
                                .toArray(float[][]::new);
    }

    /// Whether there are no weights.
    boolean untrained() {
        return mean.length == 0;
    }

    /// The logit of each service; empty without weights.
    double[] logits(Embedding meaning) {
        var logits = new double[weights.length];
        if (logits.length > 0) {
            var centered = meaning.padded(mean.length);
            VectorMath.addScaled(centered, -1, mean);
            for (int i = 0; i < logits.length; i++) {
                logits[i] = SCALE * VectorMath.dot(centered, weights[i]);
            }
        }
        return logits;
    }

    /// The logits of a need in pieces: mostly those of the whole, plus a little of the highest
    /// piece.
    static double[] logits(double[] whole, List<double[]> pieces) {
        if (pieces.isEmpty()) {
            return whole;
        }
        var logits = new double[whole.length];
        for (int i = 0; i < logits.length; i++) {
            double highest = Double.NEGATIVE_INFINITY;
            for (var piece : pieces) {
                highest = Math.max(highest, piece[i]);
            }
            logits[i] = ParsedNeed.blend(whole[i], highest);
        }
        return logits;
    }
}
