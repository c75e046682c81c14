package io.baton.search.vocabulary;

import java.util.List;

/// Thrown for a vocabulary that can't be used. The message says which lines are wrong and how to
/// fix them.
public final class WrongVocabulary extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    WrongVocabulary(List<String> faults) {
        super(String.join(" ", faults));
        this.faults = List.copyOf(faults);
    }

    /// One sentence per error.
    public List<String> faults() {
        return faults;
    }
}
