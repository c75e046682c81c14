package io.baton.search;

import io.baton.bench.History;
import io.baton.bench.PastAnswer;
import io.baton.firm.FirmId;
import io.baton.partner.PartnerId;
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

/// What partners' earlier answers teach about a need like theirs.
final class PastAnswers {
    /// So many earlier needs are learned while somebody waits; the rest aside.
    private static final int LEARNED_AT_ONCE = 20;

    /// Needs less like each other than this have nothing to do with each other.
    private static final double LIKE = 0.5;

    private final Function<String, Optional<Embedding>> meaning;
    private final Executor aside;
    private final Map<FirmId, FirmAnswers> slots = new ConcurrentHashMap<>();

    private static final class FirmAnswers {
        volatile Map<PastAnswer, Embedding> learned = Map.of();
        final AtomicBoolean learning = new AtomicBoolean();
    }

    /// What is taught of one partner: the likest need that was taken, and the likest declined.
    ///
    /// @param taken null where no like need was taken
    record Precedent(double similarity, @Nullable PastAnswer taken, double declinedSimilarity) {
        static final Precedent NOTHING = new Precedent(0, null, 0);

        /// What a declined need takes away at most: a little.
        private static final double DECLINED = 0.06;

        /// What experience adds at most to what the card says.
        private static final double EXPERIENCE = 0.06;

        /// A need that the partner once took is the best example there is: one in nearly the same
        /// words makes a fit by itself. A declined one counts a little against.
        double fit(double byCard) {
            double like = above(similarity);
            double learned = Math.max(byCard, 0.95 * like) + EXPERIENCE * like;
            return Math.clamp(learned - DECLINED * above(declinedSimilarity), 0, 1);
        }

        /// How far a likeness lies above the bound, up to 1.
        private static double above(double likeness) {
            return Math.max(0, (likeness - LIKE) / (1 - LIKE));
        }

        private Precedent and(PastAnswer pastAnswer, double near) {
            if (!pastAnswer.positive()) {
                return new Precedent(similarity, taken, Math.max(declinedSimilarity, near));
            }
            return near > similarity ? new Precedent(near, pastAnswer, declinedSimilarity) : this;
        }
    }

    /// @param meaning of a need, as it is read for the search
    PastAnswers(Function<String, Optional<Embedding>> meaning, Executor aside) {
        this.meaning = meaning;
        this.aside = aside;
    }

    /// Learns them before anybody asks.
    void prepare(FirmId firm, History history) {
        learned(firm, history.examples());
    }

    /// What is taught of each partner whose earlier needs are a little like this one.
    Map<PartnerId, Precedent> precedents(FirmId firm, History history, ParsedNeed parsedNeed) {
        var examples = history.examples();
        if (examples.isEmpty()) {
            return Map.of();
        }
        var known = learned(firm, examples);
        var taught = new HashMap<PartnerId, Precedent>();
        for (var pastAnswer : examples) {
            var embedding = known.get(pastAnswer);
            double near = embedding == null ? 0 : parsedNeed.whole().similarity(embedding);
            if (near >= LIKE) {
                var before = taught.getOrDefault(pastAnswer.partner(), Precedent.NOTHING);
                taught.put(pastAnswer.partner(), before.and(pastAnswer, near));
            }
        }
        return taught;
    }

    private Map<PastAnswer, Embedding> learned(FirmId firm, List<PastAnswer> examples) {
        var slot = slots.computeIfAbsent(firm, _ -> new FirmAnswers());
        var known = slot.learned;
        var unknown = examples.stream().filter(each -> !known.containsKey(each)).toList();
        if (unknown.isEmpty()) {
            return known;
        }
        if (unknown.size() > LEARNED_AT_ONCE) {
            if (slot.learning.compareAndSet(false, true)) {
                aside.execute(() -> learnAside(slot, examples));
            }
            return known;
        }
        return learn(slot, examples);
    }

    private void learnAside(FirmAnswers slot, List<PastAnswer> examples) {
        try {
            learn(slot, examples);
        } finally {
            slot.learning.set(false);
        }
    }

    private Map<PastAnswer, Embedding> learn(FirmAnswers slot, List<PastAnswer> examples) {
        var before = slot.learned;
        var after = HashMap.<PastAnswer, Embedding>newHashMap(examples.size());
        for (var pastAnswer : examples) {
            var embedding = before.get(pastAnswer);
            if (embedding == null) {
                embedding = meaning.apply(pastAnswer.need()).orElse(null);
            }
            if (embedding != null) {
                after.put(pastAnswer, embedding);
            }
        }
        slot.learned = after;
        return after;
    }
}
