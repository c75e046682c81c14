package io.baton.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was set, by name, and what was found wrong with it so far.
final class Given {
    private final Function<String, @Nullable String> source;
    private final List<String> faults = new ArrayList<>();

    Given(Function<String, @Nullable String> source) {
        this.source = source;
    }

    /// Empty where nothing is set, or only blanks are.
    Optional<String> text(String name) {
        return Optional.ofNullable(source.apply(name))
                .map(String::strip)
                .filter(each -> !each.isEmpty());
    }

    void fault(String sentence) {
        faults.add(sentence);
    }

    void faults(List<String> sentences) {
        faults.addAll(sentences);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }
}
