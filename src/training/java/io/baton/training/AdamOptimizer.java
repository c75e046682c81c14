package io.baton.training;

import java.util.function.Supplier;

/// Steps downhill, each part at a pace of its own (Kingma and Ba, 2014).
final class AdamOptimizer {
    private static final float MEMORY = 0.9f;
    private static final float MEMORY_OF_SIZE = 0.99f;
    private static final float TINY = 1e-9f;

    private final float[][] place;
    private final float rate;
    private final float[][] slope;
    private final float[][] size;

    /// @param place where to start; it is moved
    AdamOptimizer(float[][] place, float rate) {
        this.place = place;
        this.rate = rate;
        slope = new float[place.length][place[0].length];
        size = new float[place.length][place[0].length];
    }

    void run(int steps, Supplier<float[][]> gradient) {
        for (int step = 1; step <= steps; step++) {
            step(step, gradient.get());
        }
    }

    private void step(int step, float[][] gradient) {
        float slopeSoFar = 1 - (float) Math.pow(MEMORY, step);
        float sizeSoFar = 1 - (float) Math.pow(MEMORY_OF_SIZE, step);
        for (int i = 0; i < place.length; i++) {
            for (int j = 0; j < place[i].length; j++) {
                float g = gradient[i][j];
                slope[i][j] = MEMORY * slope[i][j] + (1 - MEMORY) * g;
                size[i][j] = MEMORY_OF_SIZE * size[i][j] + (1 - MEMORY_OF_SIZE) * g * g;
                double pace = Math.sqrt(size[i][j] / sizeSoFar) + TINY;
                place[i][j] -= (float) (rate * (slope[i][j] / slopeSoFar) / pace);
            }
        }
    }
}
