package io.baton.search;

import io.baton.search.LabeledNeed.Kind;
import io.baton.search.index.Features;
import io.baton.search.index.FitThresholds;

/// The partner who ranks first for a labeled need.
///
/// @param right whether the partner is right for it; never if the need is unserved
record TopMatch(Kind kind, Features features, boolean right) {

    boolean served() {
        return kind != Kind.UNSERVED;
    }

    /// Whether there's any match to show.
    boolean found() {
        return features.fit() >= FitThresholds.NEAR;
    }

    boolean sure() {
        return sure(FitThresholds.SURE);
    }

    /// @param threshold minimum confidence
    boolean sure(double threshold) {
        return features.confidence() >= threshold;
    }
}
