package io.baton.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The settings by name, and the problems found so far.
final class RawSettings {
    private final Function<String, @Nullable String> source;
    private final List<String> problems = new ArrayList<>();

    RawSettings(Function<String, @Nullable String> source) {
        this.source = source;
    }

    /// @return empty if the setting is missing or blank
    Optional<String> text(String name) {
        return Optional.ofNullable(source.apply(name))
                .map(String::strip)
                .filter(each -> !each.isEmpty());
    }

    void addProblem(String sentence) {
        problems.add(sentence);
    }

    void addProblems(List<String> sentences) {
        problems.addAll(sentences);
    }

    List<String> problems() {
        return List.copyOf(problems);
    }
}
