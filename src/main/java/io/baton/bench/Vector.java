package io.baton.bench;

import java.util.List;

/// A direction in the space of meanings, of length 1; or of length 0, which is like nothing.
public final class Vector {
    private final float[] parts;

    private Vector(float[] parts) {
        this.parts = parts;
    }

    public static Vector of(float... parts) {
        double square = 0;
        for (float part : parts) {
            square += (double) part * part;
        }
        float length = (float) Math.sqrt(square);
        var unit = new float[parts.length];
        for (int i = 0; i < parts.length && length > 0; i++) {
            unit[i] = parts[i] / length;
        }
        return new Vector(unit);
    }

    /// Where several meanings have their middle; of none, like nothing.
    static Vector middle(List<Vector> all) {
        var sum = new float[all.stream().mapToInt(each -> each.parts.length).max().orElse(0)];
        for (var each : all) {
            for (int i = 0; i < each.parts.length; i++) {
                sum[i] += each.parts[i];
            }
        }
        return of(sum);
    }

    /// The cosine: 1 for the same direction, 0 for nothing in common.
    public double likeness(Vector other) {
        float[] a = parts;
        float[] b = other.parts;
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
}
