package io.baton.search.index;

import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Skill;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.search.text.SpellingCorrector;
import io.baton.search.vocabulary.VocabularyModel;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/// The index of each bench. An index belongs to one state of a bench; for the next state, only
/// changed partners are read again.
public final class BenchIndexes {
    /// Number of unknown skills learned while a search waits, about 2 ms each. The rest is learned
    /// in the background.
    public static final int LEARNED_AT_ONCE = 100;

    /// A large bench is learned in this many steps. After each, its partners can be found.
    private static final int STEPS = 32;

    private static final int SMALLEST_STEP = 500;

    private final VocabularyModel vocabularyModel;
    private final SkillProfileCache skillProfileCache;
    private final Executor background;
    private final Map<FirmId, FirmIndex> firmIndexes = new ConcurrentHashMap<>();

    private final class FirmIndex {
        volatile BenchIndex benchIndex =
                BenchIndex.of(List.of(), List.of(), BenchIndexes.this::segment);
        final AtomicBoolean busy = new AtomicBoolean();
    }

    /// @param background learns the remaining skills, one bench at a time
    public BenchIndexes(VocabularyModel vocabularyModel, Executor background) {
        this.vocabularyModel = vocabularyModel;
        skillProfileCache =
                new SkillProfileCache(
                        vocabularyModel.lexicon(),
                        vocabularyModel.services(),
                        vocabularyModel.encoder());
        this.background = background;
    }

    public IndexingProgress progress() {
        return firmIndexes.values().stream()
                .map(firmIndex -> firmIndex.benchIndex.progress())
                .reduce(IndexingProgress.NONE, IndexingProgress::and);
    }

    public BenchIndex index(Firm firm, List<Partner> bench) {
        var firmIndex = firmIndexes.computeIfAbsent(firm.id(), _ -> new FirmIndex());
        var current = firmIndex.benchIndex;
        var benchIndex = current.isOf(bench) ? current : update(firmIndex, bench);
        if ((!benchIndex.learned() || benchIndex.needsMerge())
                && firmIndex.busy.compareAndSet(false, true)) {
            background.execute(() -> finish(firmIndex));
        }
        // Another thread may have learned more of this bench, or indexed another state of it.
        var latest = firmIndex.benchIndex;
        return latest.isOf(bench) ? latest : benchIndex;
    }

    /// The spelling corrector for a bench, which also knows the words in its skills.
    public SpellingCorrector spelling(BenchIndex benchIndex) {
        return benchIndex.spelling(vocabularyModel::spelling);
    }

    private BenchIndex update(FirmIndex firmIndex, List<Partner> bench) {
        synchronized (firmIndex) {
            if (!firmIndex.benchIndex.isOf(bench)) {
                var budget = new Budget(LEARNED_AT_ONCE);
                firmIndex.benchIndex =
                        firmIndex.benchIndex.updated(bench, partner -> read(partner, budget));
            }
            return firmIndex.benchIndex;
        }
    }

    /// Learns the unknown skills of a bench, which takes minutes for a large one, and merges its
    /// segments. Searches meanwhile use what's known so far.
    private void finish(FirmIndex firmIndex) {
        try {
            while (!firmIndex.benchIndex.learned() || firmIndex.benchIndex.needsMerge()) {
                var benchIndex = firmIndex.benchIndex;
                var learned = new IdentityHashMap<Partner, PartnerProfile>();
                int step = Math.max(SMALLEST_STEP, benchIndex.bench().size() / STEPS);
                for (var partnerProfile : benchIndex.unlearned(step)) {
                    learned.put(partnerProfile.partner(), learned(partnerProfile.partner()));
                }
                replace(firmIndex, benchIndex.merged(learned));
                if (learned.values().stream()
                        .anyMatch(partnerProfile -> !partnerProfile.learned())) {
                    return;
                }
            }
        } finally {
            firmIndex.busy.set(false);
        }
    }

    /// Keeps changes made in the meantime.
    private void replace(FirmIndex firmIndex, BenchIndex merged) {
        synchronized (firmIndex) {
            var current = firmIndex.benchIndex;
            firmIndex.benchIndex =
                    merged.updated(
                            current.bench(), partner -> current.profile(partner).orElseThrow());
        }
    }

    /// The firm's own services, as the profile of a partner.
    public Optional<PartnerProfile> inHouseProfile(Firm firm) {
        if (firm.ownServices().isEmpty()) {
            return Optional.empty();
        }
        var self = Partner.named(new PartnerId("own"), firm.id(), firm.name());
        return Optional.of(learned(self.withSkills(firm.ownServices())));
    }

    /// Builds a segment of the index.
    private IndexSegment segment(List<PartnerProfile> entries) {
        return new IndexSegment(entries, vocabularyModel.services().count());
    }

    private PartnerProfile read(Partner partner, Budget budget) {
        return PartnerProfile.of(
                partner, map(partner, skill -> budget.learned(skillProfileCache, skill)));
    }

    private PartnerProfile learned(Partner partner) {
        return PartnerProfile.of(partner, map(partner, skillProfileCache::learned));
    }

    private static List<SkillProfile> map(
            Partner partner, Function<Skill, SkillProfile> toProfile) {
        var profiles = new ArrayList<SkillProfile>(partner.skills().size());
        partner.skills().forEach(skill -> profiles.add(toProfile.apply(skill)));
        return profiles;
    }

    /// The number of skills that may still be learned while a search waits.
    private static final class Budget {
        private int left;

        Budget(int left) {
            this.left = left;
        }

        SkillProfile learned(SkillProfileCache skillProfileCache, Skill skill) {
            var current = skillProfileCache.current(skill);
            if (current.isLearned() || left == 0) {
                return current;
            }
            var learned = skillProfileCache.learned(skill);
            // If the model isn't available now, don't wait for it again.
            left = learned.isLearned() ? left - 1 : 0;
            return learned;
        }
    }
}
