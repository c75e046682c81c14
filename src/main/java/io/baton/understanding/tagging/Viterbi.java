package io.baton.understanding.tagging;

import io.baton.understanding.linear.LinearModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Finds the sequence of tags with the highest score, by dynamic programming.
final class Viterbi {
    private final LinearModel model;
    private final List<String> tags;

    Viterbi(LinearModel model) {
        this.model = model;
        this.tags = model.outcomes();
    }

    List<String> best(TagFeatures features, int length) {
        int count = tags.size();
        var from = new int[length][count];
        var score = new double[count];
        for (int at = 0; at < length; at++) {
            var here = new double[count];
            features.at(at).forEach(feature -> model.add(here, feature));
            var next = new double[count];
            Arrays.fill(next, Double.NEGATIVE_INFINITY);
            var together = features.withTagBefore(at);
            for (int before = 0; before < (at == 0 ? 1 : count); before++) {
                var tagBefore = at == 0 ? Tag.START : tags.get(before);
                var step = here.clone();
                together.forEach(feature -> model.add(step, Tag.with(feature, tagBefore)));
                double reached = at == 0 ? 0 : score[before];
                for (int tag = 0; tag < count; tag++) {
                    double sum = reached + step[tag];
                    if (sum > next[tag] && Tag.follows(tags.get(tag), tagBefore)) {
                        next[tag] = sum;
                        from[at][tag] = before;
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
