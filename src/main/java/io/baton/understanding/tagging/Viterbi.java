package io.baton.understanding.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Finds the sequence of tags with the highest score, by dynamic programming.
final class Viterbi {
    private final TagScores weights;
    private final List<String> tags;

    /// Whether a tag can come after another, by that other; the last is the beginning.
    private final boolean[][] follows;

    Viterbi(TagScores weights) {
        this.weights = weights;
        this.tags = weights.tags();
        int count = tags.size();
        follows = new boolean[count + 1][count];
        for (int before = 0; before <= count; before++) {
            for (int tag = 0; tag < count; tag++) {
                follows[before][tag] =
                        Tag.follows(tags.get(tag), before == count ? Tag.START : tags.get(before));
            }
        }
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
                double reached = at == 0 ? 0 : score[i];
                for (int tag = 0; tag < count; tag++) {
                    double sum = reached + alone[tag] + following[before][tag];
                    if (sum > next[tag] && follows[before][tag]) {
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
