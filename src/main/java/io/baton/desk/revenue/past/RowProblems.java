package io.baton.desk.revenue.past;

import io.baton.desk.parsing.ParseResult;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what's wrong with a row, so that all of it is said at once.
final class RowProblems {
    private final List<String> sentences = new ArrayList<>();

    /// @return null if the cell can't be read
    <T> @Nullable T read(PastColumns column, ParseResult<T> cell) {
        return switch (cell) {
            case ParseResult.Understood<T>(var value) -> value;
            case ParseResult.Unclear<T>(var why) -> {
                add("%s: %s".formatted(column.header(), why));
                yield null;
            }
        };
    }

    void add(String sentence) {
        sentences.add(sentence);
    }

    boolean none() {
        return sentences.isEmpty();
    }

    String sentences() {
        return String.join(" ", sentences);
    }
}
