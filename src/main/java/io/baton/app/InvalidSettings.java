package io.baton.app;

import java.util.List;

/// Settings with which Baton does not start. The message says which, and the remedy.
public final class InvalidSettings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    InvalidSettings(List<String> faults) {
        super(String.join(" ", faults));
        this.problems = List.copyOf(faults);
    }

    /// One sentence for each wrong setting.
    List<String> problems() {
        return problems;
    }
}
