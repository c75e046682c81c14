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

/// The benches that were searched, each with its index. An index belongs to one state of a bench;
/// of the next one only what has changed is read anew.
public final class BenchIndexes {
    /// So many unknown skills are learned while somebody waits, about 2 ms each; the rest aside.
    public static final int LEARNED_AT_ONCE = 100;

    /// Of a large bench so much is learned, then it can be found.
    private static final int STEPS = 32;

    private static final int SMALLEST_STEP = 500;

    private final VocabularyModel vocabularyModel;
    private final SkillProfileCache skillProfileCache;
    private final Executor aside;
    private final Map<FirmId, FirmIndex> slots = new ConcurrentHashMap<>();

    private final class FirmIndex {
        volatile BenchIndex benchIndex =
                BenchIndex.of(List.of(), List.of(), BenchIndexes.this::shelf);
        final AtomicBoolean working = new AtomicBoolean();
    }

    /// @param aside where skills are learned for later, one bench at a time
    public BenchIndexes(VocabularyModel vocabularyModel, Executor aside) {
        this.vocabularyModel = vocabularyModel;
        skillProfileCache =
                new SkillProfileCache(
                        vocabularyModel.lexicon(),
                        vocabularyModel.services(),
                        vocabularyModel.encoder());
        this.aside = aside;
    }

    public IndexingProgress progress() {
        return slots.values().stream()
                .map(slot -> slot.benchIndex.progress())
                .reduce(IndexingProgress.NONE, IndexingProgress::and);
    }

    public BenchIndex index(Firm firm, List<Partner> bench) {
        var slot = slots.computeIfAbsent(firm.id(), _ -> new FirmIndex());
        var current = slot.benchIndex;
        var benchIndex = current.isOf(bench) ? current : renew(slot, bench);
        if ((!benchIndex.learned() || benchIndex.needsMerge())
                && slot.working.compareAndSet(false, true)) {
            aside.execute(() -> work(slot));
        }
        // Meanwhile more may be known of this bench, or another state of it be searched.
        var latest = slot.benchIndex;
        return latest.isOf(bench) ? latest : benchIndex;
    }

    /// How needs are read for a bench: its own words belong to the trade too.
    public SpellingCorrector spelling(BenchIndex benchIndex) {
        return benchIndex.spelling(vocabularyModel::spelling);
    }

    private BenchIndex renew(FirmIndex slot, List<Partner> bench) {
        synchronized (slot) {
            if (!slot.benchIndex.isOf(bench)) {
                var budget = new Budget(LEARNED_AT_ONCE);
                slot.benchIndex = slot.benchIndex.updated(bench, partner -> read(partner, budget));
            }
            return slot.benchIndex;
        }
    }

    /// Learns what is unknown of a bench, which for a large one takes minutes, and tidies it;
    /// meanwhile it is searched by what is known so far.
    private void work(FirmIndex slot) {
        try {
            while (!slot.benchIndex.learned() || slot.benchIndex.needsMerge()) {
                var benchIndex = slot.benchIndex;
                var learned = new IdentityHashMap<Partner, PartnerProfile>();
                int step = Math.max(SMALLEST_STEP, benchIndex.bench().size() / STEPS);
                for (var partnerProfile : benchIndex.unlearned(step)) {
                    learned.put(partnerProfile.partner(), learned(partnerProfile.partner()));
                }
                replace(slot, benchIndex.merged(learned));
                if (learned.values().stream()
                        .anyMatch(partnerProfile -> !partnerProfile.learned())) {
                    return;
                }
            }
        } finally {
            slot.working.set(false);
        }
    }

    /// What has changed in the meantime stays changed.
    private void replace(FirmIndex slot, BenchIndex tidied) {
        synchronized (slot) {
            var now = slot.benchIndex;
            slot.benchIndex =
                    tidied.updated(now.bench(), partner -> now.profile(partner).orElseThrow());
        }
    }

    /// What the firm does itself, as if it were a partner.
    public Optional<PartnerProfile> inHouseProfile(Firm firm) {
        if (firm.ownServices().isEmpty()) {
            return Optional.empty();
        }
        var self = Partner.named(new PartnerId("own"), firm.id(), firm.name());
        return Optional.of(learned(self.withSkills(firm.ownServices())));
    }

    /// Sorts partners for the search.
    private IndexSegment shelf(List<PartnerProfile> entries) {
        return new IndexSegment(entries, vocabularyModel.services().count());
    }

    private PartnerProfile read(Partner partner, Budget budget) {
        return PartnerProfile.of(
                partner, map(partner, skill -> budget.learned(skillProfileCache, skill)));
    }

    private PartnerProfile learned(Partner partner) {
        return PartnerProfile.of(partner, map(partner, skillProfileCache::learned));
    }

    private static List<SkillProfile> map(Partner partner, Function<Skill, SkillProfile> known) {
        var all = new ArrayList<SkillProfile>(partner.skills().size());
        partner.skills().forEach(skill -> all.add(known.apply(skill)));
        return all;
    }

    /// How many skills may still be learned while somebody waits.
    private static final class Budget {
        private int left;

        Budget(int left) {
            this.left = left;
        }

        SkillProfile learned(SkillProfileCache skillProfileCache, Skill skill) {
            var now = skillProfileCache.current(skill);
            if (now.isLearned() || left == 0) {
                return now;
            }
            var learned = skillProfileCache.learned(skill);
            // Where meaning cannot be told now, nobody waits for it a second time.
            left = learned.isLearned() ? left - 1 : 0;
            return learned;
        }
    }
}
