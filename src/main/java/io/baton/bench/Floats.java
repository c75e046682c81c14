package io.baton.bench;

/// Arithmetic on long rows of numbers.
final class Floats {
    private Floats() {}

    /// The sum of the products.
    static double dot(float[] a, float[] b) {
        int length = Math.min(a.length, b.length);
        // Four sums at once keep the processor's pipelines full: a float sum is never reordered.
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

    /// Adds so many times the other row to the first.
    static void add(float[] to, float times, float[] other) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * other[i];
        }
    }
}
