package io.baton.search.vector;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// A direction in the space of meanings, of length 1; or of length 0, which is like nothing.
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

    /// Where several meanings have their middle; of none, like nothing.
    public static Embedding centroid(List<Embedding> all) {
        return centroid(all, _ -> 1);
    }

    /// @param weight of each, by its place
    public static Embedding centroid(List<Embedding> all, IntToDoubleFunction weight) {
        var sum = new float[all.stream().mapToInt(each -> each.parts.length).max().orElse(0)];
        for (int i = 0; i < all.size(); i++) {
            VectorMath.addScaled(
                    sum, (float) weight.applyAsDouble(i), all.get(i).padded(sum.length));
        }
        return of(sum);
    }

    int size() {
        return parts.length;
    }

    /// The parts, with nothing behind them.
    public float[] padded(int size) {
        return Arrays.copyOf(parts, size);
    }

    /// Writes the parts as bytes, the largest as 127.
    ///
    /// @return by what the bytes are multiplied to be a direction of length 1 again
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

    /// The cosine: 1 for the same direction, 0 for nothing in common.
    public double similarity(Embedding other) {
        return VectorMath.dot(parts, other.parts);
    }

    /// Not to be changed.
    public float[] parts() {
        return parts;
    }
}
