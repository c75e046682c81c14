package io.baton.app;

import io.baton.backup.BackupFailure;
import io.baton.embedded.DatabaseOpenFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;

/// Explains in a sentence why Baton doesn't start, instead of a stack trace.
public final class StartupFailureAnalyzer implements FailureAnalyzer, Ordered {

    /// Before Spring's own, which don't know Baton's settings.
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidSettings wrong) {
                return new FailureAnalysis(
                        String.join("\n", wrong.problems()),
                        "Correct the settings above and start Baton again.",
                        wrong);
            }
            if (cause instanceof PortInUseException taken) {
                return new FailureAnalysis(
                        "Port %d is in use by another program, perhaps another Baton."
                                .formatted(taken.getPort()),
                        "Stop that one, or set SERVER_PORT (or MANAGEMENT_PORT) to a free port, such as SERVER_PORT=8090.",
                        taken);
            }
            if (cause instanceof DatabaseOpenFailure || cause instanceof BackupFailure) {
                return new FailureAnalysis(cause.getMessage(), null, cause);
            }
        }
        return null;
    }
}
