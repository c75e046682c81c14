package io.baton.understanding.tagging;

import io.baton.understanding.linear.LinearModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Finds the sequence of tags with the highest score, by dynamic programming.
final class Viterbi {
    private final TagWeights weights;
    private final List<String> tags;

    Viterbi(TagWeights weights) {
        this.weights = weights;
        this.tags = weights.tags();
    }

    List<String> best(List<TagFeatures> items) {
        int count = tags.size();
        var from = new int[items.size()][count];
        var score = new double[count];
        for (int at = 0; at < items.size(); at++) {
            var alone = weights.scores(items.get(at));
            var following = weights.following(items.get(at));
            var next = new double[count];
            Arrays.fill(next, Double.NEGATIVE_INFINITY);
            for (int i = 0; i < (at == 0 ? 1 : count); i++) {
                int before = at == 0 ? count : i;
                var tagBefore = at == 0 ? Tag.START : tags.get(i);
                var step = alone.clone();
                following.forEach(rows -> LinearModel.add(step, rows[before], 1));
                double reached = at == 0 ? 0 : score[i];
                for (int tag = 0; tag < count; tag++) {
                    double sum = reached + step[tag];
                    if (sum > next[tag] && Tag.follows(tags.get(tag), tagBefore)) {
                        next[tag] = sum;
                        from[at][tag] = i;
                    }
                }
            }
            score = next;
        }
        return path(from, score);
    }

    private List<String> path(int[][] from, double[] score) {
        int tag = 0;
        for (int i = 1; i < score.length; i++) {
            tag = score[i] > score[tag] ? i : tag;
        }
        var path = new ArrayList<String>();
        for (int at = from.length - 1; at >= 0; at--) {
            path.add(tags.get(tag));
            tag = from[at][tag];
        }
        Collections.reverse(path);
        return path;
    }
}
