package io.baton.search.vector;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// The meaning of a text, as a vector of length 1. A vector of length 0 is similar to nothing.
public final class Embedding {
    private final float[] parts;

    private Embedding(float[] parts) {
        this.parts = parts;
    }

    public static Embedding of(float... parts) {
        double square = 0;
        for (float part : parts) {
            square += (double) part * part;
        }
        float length = (float) Math.sqrt(square);
        var unit = new float[parts.length];
        for (int i = 0; i < parts.length && length > 0; i++) {
            unit[i] = parts[i] / length;
        }
        return new Embedding(unit);
    }

    /// The centroid of several embeddings. The centroid of none has length 0.
    public static Embedding centroid(List<Embedding> all) {
        return centroid(all, _ -> 1);
    }

    /// @param weight weight by index
    public static Embedding centroid(List<Embedding> all, IntToDoubleFunction weight) {
        var sum = new float[all.stream().mapToInt(each -> each.parts.length).max().orElse(0)];
        for (int i = 0; i < all.size(); i++) {
            VectorMath.addScaled(
                    sum, (float) weight.applyAsDouble(i), all.get(i).padded(sum.length));
        }
        return of(sum);
    }

    /// Number of values.
    public int size() {
        return parts.length;
    }

    /// The values, cut off or padded with zeros.
    public float[] padded(int size) {
        return Arrays.copyOf(parts, size);
    }

    /// Writes the values as bytes, the largest as 127 or -127.
    ///
    /// @return the factor that turns the bytes back into a vector of length 1
    float quantize(byte[] bytes) {
        float largest = 0;
        for (float part : parts) {
            largest = Math.max(largest, Math.abs(part));
        }
        long square = 0;
        for (int i = 0; i < parts.length && largest > 0; i++) {
            bytes[i] = (byte) Math.round(parts[i] / largest * Byte.MAX_VALUE);
            square += bytes[i] * bytes[i];
        }
        return square == 0 ? 0 : (float) (1 / Math.sqrt(square));
    }

    /// The cosine: 1 for the same direction, 0 for unrelated.
    public double similarity(Embedding other) {
        return VectorMath.dot(parts, other.parts);
    }

    /// The values. Callers must not modify them.
    public float[] parts() {
        return parts;
    }
}
