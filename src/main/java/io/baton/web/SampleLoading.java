package io.baton.web;

import io.baton.web.SampleData.Progress;
import org.jspecify.annotations.Nullable;

/// Loads the sample data once, and shows open pages how far it is.
final class SampleLoading {

    /// What a page shows of the sample.
    sealed interface State {
        record Offered() implements State {}

        /// Loading began before a crash.
        record Interrupted() implements State {}

        record Loading(Progress progress) implements State {}

        record Loaded() implements State {}
    }

    private final SampleData sampleData;
    private final ChangeSignal changeSignal;
    private volatile @Nullable Progress progress;

    SampleLoading(SampleData sampleData, ChangeSignal changeSignal) {
        this.sampleData = sampleData;
        this.changeSignal = changeSignal;
    }

    /// Returns when the data is loaded; a second call waits for the first.
    synchronized void load() {
        if (sampleData.loaded()) {
            return;
        }
        try {
            sampleData.load(this::report);
        } finally {
            report(null);
        }
    }

    State state() {
        var current = progress;
        if (current != null) {
            return new State.Loading(current);
        }
        if (sampleData.loaded()) {
            return new State.Loaded();
        }
        return sampleData.interrupted() ? new State.Interrupted() : new State.Offered();
    }

    private void report(@Nullable Progress now) {
        progress = now;
        changeSignal.raise();
    }
}
