package io.baton.app;

import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
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

    /// A secret's value may be in a file.
    ///
    /// @return empty if the setting is missing or blank
    Optional<String> text(String name) {
        var value = plain(name);
        var file =
                SecretFile.isSecret(name)
                        ? plain(SecretFile.nameFor(name))
                        : Optional.<String>empty();
        if (file.isEmpty()) {
            return value;
        }
        if (value.isPresent()) {
            addProblem(
                    "%s and %s are both set. Set one of them."
                            .formatted(name, SecretFile.nameFor(name)));
            return value;
        }
        return fromFile(name, file.get());
    }

    private Optional<String> fromFile(String name, String file) {
        try {
            var value = Optional.of(SecretFile.read(file).strip()).filter(each -> !each.isEmpty());
            if (value.isEmpty()) {
                addProblem(
                        "%s names %s, which is empty. Write the secret into it."
                                .formatted(SecretFile.nameFor(name), file));
            }
            return value;
        } catch (UncheckedIOException | InvalidPathException e) {
            addProblem(
                    "%s names %s, which can't be read. Check the path and who may read it."
                            .formatted(SecretFile.nameFor(name), file));
            return Optional.empty();
        }
    }

    private Optional<String> plain(String name) {
        return Optional.ofNullable(source.apply(name))
                .map(String::strip)
                .filter(each -> !each.isEmpty());
    }

    void addProblem(String sentence) {
        if (!problems.contains(sentence)) {
            problems.add(sentence);
        }
    }

    void addProblems(List<String> sentences) {
        sentences.forEach(this::addProblem);
    }

    List<String> problems() {
        return List.copyOf(problems);
    }
}
