package io.baton.training;

import java.util.function.Supplier;

/// Gradient descent with an adaptive rate per weight (Kingma and Ba, 2014).
final class AdamOptimizer {
    private static final float MOMENTUM_DECAY = 0.9f;
    private static final float VARIANCE_DECAY = 0.99f;
    private static final float EPSILON = 1e-9f;

    private final float[][] weights;
    private final float rate;
    private final float[][] momentum;
    private final float[][] variance;

    /// @param weights initial weights; updated in place
    AdamOptimizer(float[][] weights, float rate) {
        this.weights = weights;
        this.rate = rate;
        momentum = new float[weights.length][weights[0].length];
        variance = new float[weights.length][weights[0].length];
    }

    void run(int steps, Supplier<float[][]> gradient) {
        for (int step = 1; step <= steps; step++) {
            step(step, gradient.get());
        }
    }

    private void step(int step, float[][] gradient) {
        float momentumCorrection = 1 - (float) Math.pow(MOMENTUM_DECAY, step);
        float varianceCorrection = 1 - (float) Math.pow(VARIANCE_DECAY, step);
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights[i].length; j++) {
                float g = gradient[i][j];
                momentum[i][j] = MOMENTUM_DECAY * momentum[i][j] + (1 - MOMENTUM_DECAY) * g;
                variance[i][j] = VARIANCE_DECAY * variance[i][j] + (1 - VARIANCE_DECAY) * g * g;
                double scale = Math.sqrt(variance[i][j] / varianceCorrection) + EPSILON;
                weights[i][j] -= (float) (rate * (momentum[i][j] / momentumCorrection) / scale);
            }
        }
    }
}
