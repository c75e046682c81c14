package io.baton.understanding.tagging;

import io.baton.understanding.linear.LinearModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The tagger's weights while it learns: by feature, and for features that count together with the
/// tag before, by that tag.
public final class TagWeights implements TagScores {
    /// Names of an embedding's parts.
    private static final List<String> PARTS =
            IntStream.range(0, 1_024).mapToObj(i -> "e" + i).toList();

    /// An embedding has length 1; the other features together have several times that.
    static final float EMBEDDING_SCALE = 3;

    private static final float[] NONE = {};

    private final List<String> tags;
    private final Map<String, float[]> alone = new HashMap<>();

    /// Rows by the tag before; the last is for the first item.
    private final Map<String, float[][]> following = new HashMap<>();

    public TagWeights(List<String> tags) {
        this.tags = List.copyOf(tags);
    }

    @Override
    public List<String> tags() {
        return tags;
    }

    private float[][] rows(String feature) {
        return following.computeIfAbsent(feature, _ -> new float[tags.size() + 1][0]);
    }

    @Override
    public double[] scores(TagFeatures features) {
        var scores = new double[tags.size()];
        for (var feature : features.alone()) {
            LinearModel.add(scores, alone.getOrDefault(feature, NONE), 1);
        }
        var embedding = features.embedding();
        for (int i = 0; i < embedding.length; i++) {
            LinearModel.add(
                    scores, alone.getOrDefault(PARTS.get(i), NONE), embedding[i] * EMBEDDING_SCALE);
        }
        return scores;
    }

    @Override
    public double[][] following(TagFeatures features) {
        var sums = new double[tags.size() + 1][tags.size()];
        for (var feature : features.following()) {
            var rows = following.getOrDefault(feature, new float[0][]);
            for (int before = 0; before < rows.length; before++) {
                LinearModel.add(sums[before], rows[before], 1);
            }
        }
        return sums;
    }

    /// Changes the weights of an item's features.
    ///
    /// @param before the tag before; null for the first item
    public void change(TagFeatures features, @Nullable String before, String tag, float by) {
        int at = tags.indexOf(tag);
        for (var feature : features.alone()) {
            row(feature)[at] += by;
        }
        var embedding = features.embedding();
        for (int i = 0; i < embedding.length; i++) {
            row(PARTS.get(i))[at] += by * embedding[i] * EMBEDDING_SCALE;
        }
        int index = before == null ? tags.size() : tags.indexOf(before);
        for (var feature : features.following()) {
            var rows = rows(feature);
            if (rows[index].length == 0) {
                rows[index] = new float[tags.size()];
            }
            rows[index][at] += by;
        }
    }

    private float[] row(String feature) {
        return alone.computeIfAbsent(feature, _ -> new float[tags.size()]);
    }

    /// All weights by name.
    public Map<String, float[]> byName() {
        var all = new HashMap<>(alone);
        following.forEach((feature, rows) -> {
            for (int i = 0; i < rows.length; i++) {
                if (rows[i].length > 0) {
                    all.put(Tag.with(feature, i < tags.size() ? tags.get(i) : Tag.START), rows[i]);
                }
            }
        });
        return all;
    }
}
