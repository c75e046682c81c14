package io.baton.app;

import io.baton.backup.BackupFailure;
import io.baton.embedded.DatabaseOpenFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/// Explains in a sentence why Baton doesn't start, instead of a stack trace.
public final class StartupFailureAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidSettings wrong) {
                return new FailureAnalysis(
                        String.join("\n", wrong.problems()),
                        "Correct the settings above and start Baton again.",
                        wrong);
            }
            if (cause instanceof DatabaseOpenFailure || cause instanceof BackupFailure) {
                return new FailureAnalysis(cause.getMessage(), null, cause);
            }
        }
        return null;
    }
}
