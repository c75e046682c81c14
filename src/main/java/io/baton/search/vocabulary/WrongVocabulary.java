package io.baton.search.vocabulary;

import java.util.List;

/// A vocabulary that can't be used. The message says which lines are wrong, and the remedy.
public final class WrongVocabulary extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    WrongVocabulary(List<String> faults) {
        super(String.join(" ", faults));
        this.faults = List.copyOf(faults);
    }

    /// One sentence for each fault.
    public List<String> faults() {
        return faults;
    }
}
