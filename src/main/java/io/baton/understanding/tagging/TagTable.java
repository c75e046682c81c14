package io.baton.understanding.tagging;

import io.baton.understanding.linear.FeatureIndex;
import io.baton.understanding.linear.LinearModel;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The weights of a trained tagger in little memory: a byte for each weight, as in the file.
public final class TagTable implements TagScores {
    /// Names of an embedding's parts.
    private static final List<String> PARTS =
            IntStream.range(0, 1_024).mapToObj(i -> "e" + i).toList();

    private final List<String> tags;
    private final FeatureIndex alone = new FeatureIndex();

    /// To the first of a feature's places in `rows`.
    private final FeatureIndex following = new FeatureIndex();

    /// For each feature that counts together with the tag before, a row for each such tag.
    private int[] rows = {};

    private float[] scales = {};
    private byte[] weights = {};
    private int features;
    private int count;

    private TagTable(List<String> tags) {
        this.tags = tags;
    }

    /// Reads the weights as [LinearModel#write] stores them.
    public static TagTable read(DataInputStream in) throws IOException {
        var table = new TagTable(LinearModel.readOutcomes(in));
        LinearModel.readRows(in, table.tags.size(), table::add);
        table.scales = Arrays.copyOf(table.scales, table.count);
        table.weights = Arrays.copyOf(table.weights, table.count * table.tags.size());
        table.rows = Arrays.copyOf(table.rows, table.features * (table.tags.size() + 1));
        return table;
    }

    private void add(String name, float scale, byte[] row) {
        int before = Tag.before(name).map(this::index).orElse(-1);
        if (before < 0) {
            alone.put(name, count);
        } else {
            int first = places(Tag.feature(name));
            rows[first + before] = count;
        }
        if (count == scales.length) {
            scales = Arrays.copyOf(scales, 1_024 + 2 * count);
            weights = Arrays.copyOf(weights, scales.length * tags.size());
        }
        scales[count] = scale;
        System.arraycopy(row, 0, weights, count * tags.size(), row.length);
        count++;
    }

    private int index(String tag) {
        return tag.equals(Tag.START) ? tags.size() : tags.indexOf(tag);
    }

    /// The first of the feature's places; makes them if it has none.
    private int places(String feature) {
        int known = following.get(feature);
        if (known != FeatureIndex.NONE) {
            return known;
        }
        int width = tags.size() + 1;
        int first = features * width;
        if (first == rows.length) {
            rows = Arrays.copyOf(rows, 64 * width + 2 * first);
            Arrays.fill(rows, first, rows.length, FeatureIndex.NONE);
        }
        following.put(feature, first);
        features++;
        return first;
    }

    @Override
    public List<String> tags() {
        return tags;
    }

    @Override
    public double[] scores(TagFeatures features) {
        var scores = new double[tags.size()];
        for (var feature : features.alone()) {
            add(scores, alone.get(feature), 1);
        }
        var embedding = features.embedding();
        for (int i = 0; i < embedding.length; i++) {
            add(scores, alone.get(PARTS.get(i)), embedding[i] * TagWeights.EMBEDDING_SCALE);
        }
        return scores;
    }

    @Override
    public double[][] following(TagFeatures features) {
        var sums = new double[tags.size() + 1][tags.size()];
        for (var feature : features.following()) {
            int first = following.get(feature);
            for (int before = 0; first != FeatureIndex.NONE && before < sums.length; before++) {
                add(sums[before], rows[first + before], 1);
            }
        }
        return sums;
    }

    private void add(double[] scores, int row, float value) {
        if (row != FeatureIndex.NONE) {
            float scale = scales[row] * value;
            int start = row * scores.length;
            for (int i = 0; i < scores.length; i++) {
                scores[i] += weights[start + i] * scale;
            }
        }
    }
}
