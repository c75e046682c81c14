package io.baton.app;

import io.baton.embedded.CannotOpen;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/// Says in a sentence why Baton does not start, in place of a stack trace.
public final class StartFailures implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof WrongSettings wrong) {
                return new FailureAnalysis(
                        String.join("\n", wrong.faults()),
                        "Correct the settings above and start Baton again.",
                        wrong);
            }
            if (cause instanceof CannotOpen cannot) {
                return new FailureAnalysis(cannot.getMessage(), null, cannot);
            }
        }
        return null;
    }
}
