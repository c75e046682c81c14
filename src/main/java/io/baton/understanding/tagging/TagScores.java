package io.baton.understanding.tagging;

import java.util.List;

/// How well tags fit items.
interface TagScores {
    List<String> tags();

    /// The score of each tag, without the tag before.
    double[] scores(TagFeatures features);

    /// What is added to the score of each tag, by the tag before; the last is for the first item.
    double[][] following(TagFeatures features);
}
