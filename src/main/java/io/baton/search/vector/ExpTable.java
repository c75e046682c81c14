package io.baton.search.vector;

/// Adds up likenesses so that the largest count most: the sum of their exponentials. Some ten
/// thousand are taken for each text, so they are looked up rather than computed.
public final class ExpTable {
    /// So many steps from -1 to 1; between two the line is as good as the curve.
    private static final int STEPS = 4096;

    private final double[] exponentials = new double[STEPS + 2];

    /// @param sharpness the smaller, the more the largest stand out
    public ExpTable(double sharpness) {
        for (int i = 0; i < exponentials.length; i++) {
            exponentials[i] = Math.exp((2.0 * i / STEPS - 1) / sharpness);
        }
    }

    public double sumOfExp(float[] likeness, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            double at = Math.clamp((likeness[i] + 1) * (STEPS / 2.0), 0, STEPS);
            int step = (int) at;
            double below = exponentials[step];
            sum += below + (at - step) * (exponentials[step + 1] - below);
        }
        return sum;
    }
}
