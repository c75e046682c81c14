package io.baton.search.vector;

/// Sums the exponentials of similarities, so that the largest count most. Each text needs about ten
/// thousand, so they're looked up rather than computed.
public final class ExpTable {
    /// Number of steps from -1 to 1, with linear interpolation in between.
    private static final int STEPS = 4096;

    private final double[] exponentials = new double[STEPS + 2];

    /// @param temperature the smaller, the more the largest values stand out
    public ExpTable(double temperature) {
        for (int i = 0; i < exponentials.length; i++) {
            exponentials[i] = Math.exp((2.0 * i / STEPS - 1) / temperature);
        }
    }

    public double sumOfExp(float[] similarities, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            double at = Math.clamp((similarities[i] + 1) * (STEPS / 2.0), 0, STEPS);
            int step = (int) at;
            double below = exponentials[step];
            sum += below + (at - step) * (exponentials[step + 1] - below);
        }
        return sum;
    }
}
