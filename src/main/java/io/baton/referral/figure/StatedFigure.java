package io.baton.referral.figure;

import io.baton.firm.Individual;

/// What one side says the figure is.
public record StatedFigure<F>(F figure, Word word) {

    public Individual by() {
        return word.by();
    }
}
