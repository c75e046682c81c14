package io.baton.search.vocabulary;

import io.baton.search.vector.Embedding;
import io.baton.search.vector.ExpTable;
import java.util.List;

/// A service with the places of its words' meanings among those of all services: first its terms,
/// then its sentences, then their middle.
///
/// @param terms place of the first term
/// @param said place of the first sentence
/// @param middle place of the middle
record ServiceRows(Service service, int terms, int said, int middle) {

    /// How sharply the likest of the sentences stands out among the others.
    private static final double SENTENCES = 0.06;

    private static final ExpTable LIKES = new ExpTable(SENTENCES);

    /// A skill is told by terms of its kind, and by what people say who need it: weights that found
    /// most often the service of a term that had been left out.
    private static final double TERM = 0.4;

    private static final double SAID = 0.6;

    /// @param meanings to which those of the service are added
    static ServiceRows of(ServiceEmbeddings learned, List<Embedding> meanings) {
        int first = meanings.size();
        meanings.addAll(learned.terms());
        int said = meanings.size();
        meanings.addAll(learned.said());
        meanings.add(learned.centroid());
        return new ServiceRows(learned.service(), first, said, meanings.size() - 1);
    }

    /// How strongly the service pulls a need: a soft maximum, in which the likest sentence or term
    /// counts most and others like it help.
    ///
    /// @param likeness of the need to the meanings of all services
    double scoreForNeed(float[] likeness) {
        return SENTENCES * Math.log(LIKES.sumOfExp(likeness, terms, middle));
    }

    /// How near a skill comes to it.
    ///
    /// @param likeness of the skill to the meanings of all services
    double scoreForSkill(float[] likeness) {
        double term = terms == said ? 0 : -1;
        for (int i = terms; i < said; i++) {
            term = Math.max(term, likeness[i]);
        }
        double told =
                SENTENCES * Math.log(LIKES.sumOfExp(likeness, said, middle) / (middle - said));
        return TERM * term + SAID * (told + likeness[middle]);
    }
}
