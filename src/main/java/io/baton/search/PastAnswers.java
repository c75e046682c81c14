package io.baton.search;

import io.baton.bench.History;
import io.baton.bench.PastAnswer;
import io.baton.firm.FirmId;
import io.baton.partner.PartnerId;
import io.baton.search.index.FitThresholds;
import io.baton.search.vector.Embedding;
import io.baton.search.vocabulary.ParsedNeed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Finds what partners answered to needs similar to this one.
final class PastAnswers {
    /// Number of earlier needs learned while a search waits. More are learned in the background.
    private static final int LEARNED_AT_ONCE = 20;

    /// Needs less similar than this are unrelated.
    private static final double MIN_SIMILARITY = 0.5;

    private final Function<String, Optional<Embedding>> encoder;
    private final Executor background;
    private final Map<FirmId, FirmAnswers> firmAnswers = new ConcurrentHashMap<>();

    private static final class FirmAnswers {
        volatile Map<PastAnswer, Embedding> learned = Map.of();
        final AtomicBoolean learning = new AtomicBoolean();
    }

    /// The closest past answers of one partner: the most similar need they accepted, and the most
    /// similar one they declined.
    ///
    /// @param taken the accepted need; null if no similar one was accepted
    record Precedent(double similarity, @Nullable PastAnswer taken, double declinedSimilarity) {
        static final Precedent NOTHING = new Precedent(0, null, 0);

        /// Maximum penalty for a declined need.
        private static final double MAX_PENALTY = 0.06;

        /// Maximum bonus for an accepted need.
        private static final double MAX_BONUS = 0.06;

        /// Combines skill and experience. A need the partner accepted before is the best example
        /// there is: nearly the same words make a fit on their own. A declined one counts a little
        /// against.
        double fit(double skillFit) {
            double closeness = aboveMinimum(similarity);
            double withBonus = Math.max(skillFit, 0.95 * closeness) + MAX_BONUS * closeness;
            return Math.clamp(withBonus - MAX_PENALTY * aboveMinimum(declinedSimilarity), 0, 1);
        }

        /// Whether skill and experience together, or experience alone, make a sure match.
        ///
        /// @param confidence confidence by skill
        boolean sure(double confidence) {
            return fit(confidence) >= FitThresholds.SURE
                    || fit(0) >= FitThresholds.SURE_BY_EXPERIENCE;
        }

        /// Maps the part of a similarity above the minimum to 0 to 1.
        private static double aboveMinimum(double value) {
            return Math.max(0, (value - MIN_SIMILARITY) / (1 - MIN_SIMILARITY));
        }

        private Precedent and(PastAnswer pastAnswer, double newSimilarity) {
            if (!pastAnswer.positive()) {
                return new Precedent(
                        similarity, taken, Math.max(declinedSimilarity, newSimilarity));
            }
            return newSimilarity > similarity
                    ? new Precedent(newSimilarity, pastAnswer, declinedSimilarity)
                    : this;
        }
    }

    /// @param encoder embeds a need the way search does
    PastAnswers(Function<String, Optional<Embedding>> encoder, Executor background) {
        this.encoder = encoder;
        this.background = background;
    }

    /// Learns past answers before the first search.
    void prepare(FirmId firm, History history) {
        learned(firm, history.examples());
    }

    /// The precedents of each partner with similar past needs.
    Map<PartnerId, Precedent> precedents(FirmId firm, History history, ParsedNeed parsedNeed) {
        var examples = history.examples();
        if (examples.isEmpty()) {
            return Map.of();
        }
        var known = learned(firm, examples);
        var precedents = new HashMap<PartnerId, Precedent>();
        for (var pastAnswer : examples) {
            var embedding = known.get(pastAnswer);
            double similarity = embedding == null ? 0 : parsedNeed.whole().similarity(embedding);
            if (similarity >= MIN_SIMILARITY) {
                var before = precedents.getOrDefault(pastAnswer.partner(), Precedent.NOTHING);
                precedents.put(pastAnswer.partner(), before.and(pastAnswer, similarity));
            }
        }
        return precedents;
    }

    private Map<PastAnswer, Embedding> learned(FirmId firm, List<PastAnswer> examples) {
        var answers = firmAnswers.computeIfAbsent(firm, _ -> new FirmAnswers());
        var known = answers.learned;
        var unknown = examples.stream().filter(each -> !known.containsKey(each)).toList();
        if (unknown.isEmpty()) {
            return known;
        }
        if (unknown.size() > LEARNED_AT_ONCE) {
            if (answers.learning.compareAndSet(false, true)) {
                background.execute(() -> learnInBackground(answers, examples));
            }
            return known;
        }
        return learn(answers, examples);
    }

    private void learnInBackground(FirmAnswers answers, List<PastAnswer> examples) {
        try {
            learn(answers, examples);
        } finally {
            answers.learning.set(false);
        }
    }

    private Map<PastAnswer, Embedding> learn(FirmAnswers answers, List<PastAnswer> examples) {
        var before = answers.learned;
        var after = HashMap.<PastAnswer, Embedding>newHashMap(examples.size());
        for (var pastAnswer : examples) {
            var embedding = before.get(pastAnswer);
            if (embedding == null) {
                embedding = encoder.apply(pastAnswer.need()).orElse(null);
            }
            if (embedding != null) {
                after.put(pastAnswer, embedding);
            }
        }
        answers.learned = after;
        return after;
    }
}
