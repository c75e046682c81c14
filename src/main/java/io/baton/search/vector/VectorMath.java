package io.baton.search.vector;

import java.util.Arrays;

/// Vector arithmetic.
public final class VectorMath {
    private VectorMath() {}

    /// The dot product.
    public static double dot(float[] a, float[] b) {
        int length = Math.min(a.length, b.length);
        // Four sums at once keep the processor's pipelines full: the compiler never reorders float
        // sums.
        float one = 0;
        float two = 0;
        float three = 0;
        float four = 0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            one += a[i] * b[i];
            two += a[i + 1] * b[i + 1];
            three += a[i + 2] * b[i + 2];
            four += a[i + 3] * b[i + 3];
        }
        for (; i < length; i++) {
            one += a[i] * b[i];
        }
        return (double) one + two + three + four;
    }

    /// Adds a multiple of the other vector to the first.
    public static void addScaled(float[] to, float factor, float[] other) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * other[i];
        }
    }

    /// Returns shares that add up to 1. The lower the temperature, the more goes to the largest
    /// value.
    public static double[] softmax(double[] values, double temperature) {
        double top = Arrays.stream(values).max().orElse(0);
        var shares = new double[values.length];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.exp((values[i] - top) / temperature);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
