package io.baton.search.vocabulary;

import io.baton.search.vector.Embedding;
import io.baton.search.vector.ExpTable;
import java.util.List;

/// A service, and the rows of its embeddings in the matrix of all services: terms, then sentences,
/// then their centroid.
///
/// @param terms row of the first term
/// @param said row of the first sentence
/// @param centroid row of the centroid
record ServiceRows(Service service, int terms, int said, int centroid) {

    /// Temperature of the soft maximum. The smaller, the more the most similar sentence counts.
    private static final double TEMPERATURE = 0.06;

    private static final ExpTable EXP_TABLE = new ExpTable(TEMPERATURE);

    /// Weights of terms and sentences for a skill. These values most often found the right service
    /// for a term that had been left out.
    private static final double TERM_WEIGHT = 0.4;

    private static final double SAID_WEIGHT = 0.6;

    /// @param embeddings receives the embeddings of the service
    static ServiceRows of(ServiceEmbeddings learned, List<Embedding> embeddings) {
        int first = embeddings.size();
        embeddings.addAll(learned.terms());
        int said = embeddings.size();
        embeddings.addAll(learned.said());
        embeddings.add(learned.centroid());
        return new ServiceRows(learned.service(), first, said, embeddings.size() - 1);
    }

    /// Scores the service for a need: a soft maximum, where the most similar sentence or term
    /// counts most, and similar ones help.
    ///
    /// @param similarities similarities of the need to all rows
    double scoreForNeed(float[] similarities) {
        return TEMPERATURE * Math.log(EXP_TABLE.sumOfExp(similarities, terms, centroid));
    }

    /// Scores the service for a skill.
    ///
    /// @param similarities similarities of the skill to all rows
    double scoreForSkill(float[] similarities) {
        double term = terms == said ? 0 : -1;
        for (int i = terms; i < said; i++) {
            term = Math.max(term, similarities[i]);
        }
        double sentences =
                TEMPERATURE
                        * Math.log(
                                EXP_TABLE.sumOfExp(similarities, said, centroid)
                                        / (centroid - said));
        return TERM_WEIGHT * term + SAID_WEIGHT * (sentences + similarities[centroid]);
    }
}
