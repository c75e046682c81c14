package io.baton.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was set, by name, and what was found wrong with it so far.
final class RawSettings {
    private final Function<String, @Nullable String> source;
    private final List<String> problems = new ArrayList<>();

    RawSettings(Function<String, @Nullable String> source) {
        this.source = source;
    }

    /// Empty where nothing is set, or only blanks are.
    Optional<String> text(String name) {
        return Optional.ofNullable(source.apply(name))
                .map(String::strip)
                .filter(each -> !each.isEmpty());
    }

    void addProblem(String sentence) {
        problems.add(sentence);
    }

    void problems(List<String> sentences) {
        problems.addAll(sentences);
    }

    List<String> problems() {
        return List.copyOf(problems);
    }
}
