package io.baton.referral.figure;

import io.baton.firm.Individual;
import java.time.Instant;

/// Who spoke for a side, and when.
public record Word(Individual by, Instant at) {

    public <F> StatedFigure<F> about(F figure) {
        return new StatedFigure<>(figure, this);
    }
}
