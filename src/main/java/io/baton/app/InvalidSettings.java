package io.baton.app;

import java.util.List;

/// Settings that stop the start. The message names each one and its fix.
public final class InvalidSettings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    InvalidSettings(List<String> problems) {
        super(String.join(" ", problems));
        this.problems = List.copyOf(problems);
    }

    /// One sentence for each wrong setting.
    List<String> problems() {
        return problems;
    }
}
