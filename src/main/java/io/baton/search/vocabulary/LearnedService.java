package io.baton.search.vocabulary;

import io.baton.search.vector.Meaning;
import io.baton.search.vector.Vector;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A service with the meaning of its words.
///
/// @param middle of its sentences
public record LearnedService(
        Service service, List<Vector> terms, List<Vector> said, Vector middle) {

    /// @return empty where meaning cannot be told
    public static Optional<LearnedService> of(Service service, Meaning meaning) {
        var terms = meanings(service.terms(), meaning);
        var said = meanings(service.said(), meaning);
        return terms.size() < service.terms().size() || said.size() < service.said().size()
                ? Optional.empty()
                : Optional.of(new LearnedService(service, terms, said, Vector.middle(said)));
    }

    private static List<Vector> meanings(List<String> texts, Meaning meaning) {
        return texts.stream().map(meaning::of).flatMap(Optional::stream).toList();
    }

    /// All that is said of it, terms too.
    public List<Vector> told() {
        return Stream.concat(said.stream(), terms.stream()).toList();
    }
}
