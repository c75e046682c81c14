package io.baton.bench;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A service with the meaning of its words.
///
/// @param termStems the stems of each of its terms
/// @param middle of its sentences
record LearnedService(
        Service service,
        List<Set<String>> termStems,
        List<Vector> terms,
        List<Vector> said,
        Vector middle) {

    /// How sharply the likest of the sentences stands out among the others.
    private static final double SENTENCES = 0.06;

    /// A skill is told by terms of its kind, and by what people say who need it: weights that found
    /// most often the service of a term that had been left out.
    private static final double TERM = 0.4;

    private static final double SAID = 0.6;

    /// @return empty where meaning cannot be told
    static Optional<LearnedService> of(Service service, Meaning meaning) {
        var terms = meanings(service.terms(), meaning);
        var said = meanings(service.said(), meaning);
        var stems = service.terms().stream().map(Words::stems).toList();
        return terms.size() < service.terms().size() || said.size() < service.said().size()
                ? Optional.empty()
                : Optional.of(new LearnedService(service, stems, terms, said, Vector.middle(said)));
    }

    private static List<Vector> meanings(List<String> texts, Meaning meaning) {
        return texts.stream().map(meaning::of).flatMap(Optional::stream).toList();
    }

    /// All that is said of it, terms too.
    List<Vector> told() {
        return Stream.concat(said.stream(), terms.stream()).toList();
    }

    /// How strongly the service pulls a need: a soft maximum, in which the likest sentence or term
    /// counts most and others like it help.
    double pull(Vector need) {
        return SENTENCES * Math.log(alike(need, said) + alike(need, terms));
    }

    /// How near a skill comes to it.
    double nearness(Vector skill) {
        double term = terms.stream().mapToDouble(skill::likeness).max().orElse(0);
        double told = SENTENCES * Math.log(alike(skill, said) / said.size());
        return TERM * term + SAID * (told + skill.likeness(middle));
    }

    private static double alike(Vector meaning, List<Vector> others) {
        double sum = 0;
        for (var other : others) {
            sum += Math.exp(meaning.likeness(other) / SENTENCES);
        }
        return sum;
    }
}
