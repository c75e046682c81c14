package io.baton.understanding.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A linear model: for each feature, one weight per outcome. The score of an outcome is the sum of
/// the weights of the features that are present. Unknown features count nothing.
///
/// @param weights by feature, as long as `outcomes`
public record LinearModel(List<String> outcomes, Map<String, float[]> weights) {

    /// A feature that is present, and how much of it.
    public record Feature(String name, float value) {}

    public LinearModel {
        outcomes = List.copyOf(outcomes);
    }

    /// The score of each outcome.
    public double[] scores(Iterable<Feature> features) {
        var scores = new double[outcomes.size()];
        for (var feature : features) {
            var row = weights.get(feature.name());
            if (row != null) {
                add(scores, row, feature.value());
            }
        }
        return scores;
    }

    /// Adds a feature's weights, times its value, to the scores.
    public static void add(double[] scores, float[] weights, double value) {
        for (int i = 0; i < weights.length; i++) {
            scores[i] += weights[i] * value;
        }
    }

    public static LinearModel read(DataInputStream in) throws IOException {
        var outcomes = readOutcomes(in);
        var weights = new HashMap<String, float[]>();
        readRows(
                in,
                outcomes.size(),
                (feature, scale, row) -> weights.put(feature, scaled(scale, row)));
        return new LinearModel(outcomes, weights);
    }

    /// Takes the weights of a feature: each is a byte times the scale.
    @FunctionalInterface
    public interface RowReader {
        void read(String feature, float scale, byte[] weights);
    }

    /// The first part of what is stored. [#readRows] reads the rest.
    public static List<String> readOutcomes(DataInputStream in) throws IOException {
        var outcomes = new ArrayList<String>();
        for (int count = in.readInt(); count > 0; count--) {
            outcomes.add(in.readUTF());
        }
        return List.copyOf(outcomes);
    }

    public static void readRows(DataInputStream in, int outcomes, RowReader reader)
            throws IOException {
        for (int count = in.readInt(); count > 0; count--) {
            var feature = in.readUTF();
            float scale = in.readFloat() / Byte.MAX_VALUE;
            reader.read(feature, scale, in.readNBytes(outcomes));
        }
    }

    /// Each feature's weights are stored as bytes and a scale: their exact size doesn't matter.
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(outcomes.size());
        for (var outcome : outcomes) {
            out.writeUTF(outcome);
        }
        out.writeInt(weights.size());
        // Sorted, so that the same examples make the same file.
        for (var each : new TreeMap<>(weights).entrySet()) {
            out.writeUTF(each.getKey());
            write(out, each.getValue());
        }
    }

    private static void write(DataOutputStream out, float[] weights) throws IOException {
        float largest = 0;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        out.writeFloat(largest);
        for (float weight : weights) {
            out.writeByte(largest == 0 ? 0 : Math.round(weight / largest * Byte.MAX_VALUE));
        }
    }

    private static float[] scaled(float scale, byte[] row) {
        var weights = new float[row.length];
        for (int i = 0; i < row.length; i++) {
            weights[i] = row[i] * scale;
        }
        return weights;
    }
}
