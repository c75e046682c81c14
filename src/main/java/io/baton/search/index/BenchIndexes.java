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

    private final VocabularyModel understanding;
    private final SkillProfileCache skills;
    private final Executor aside;
    private final Map<FirmId, FirmIndex> slots = new ConcurrentHashMap<>();

    private final class FirmIndex {
        volatile BenchIndex index = BenchIndex.of(List.of(), List.of(), BenchIndexes.this::shelf);
        final AtomicBoolean working = new AtomicBoolean();
    }

    /// @param aside where skills are learned for later, one bench at a time
    public BenchIndexes(VocabularyModel understanding, Executor aside) {
        this.understanding = understanding;
        skills =
                new SkillProfileCache(
                        understanding.lexicon(), understanding.services(), understanding.encoder());
        this.aside = aside;
    }

    public IndexingProgress progress() {
        return slots.values().stream()
                .map(slot -> slot.index.progress())
                .reduce(IndexingProgress.NONE, IndexingProgress::and);
    }

    public BenchIndex index(Firm firm, List<Partner> bench) {
        var slot = slots.computeIfAbsent(firm.id(), _ -> new FirmIndex());
        var current = slot.index;
        var index = current.isOf(bench) ? current : renew(slot, bench);
        if ((!index.learned() || index.needsMerge()) && slot.working.compareAndSet(false, true)) {
            aside.execute(() -> work(slot));
        }
        // Meanwhile more may be known of this bench, or another state of it be searched.
        var latest = slot.index;
        return latest.isOf(bench) ? latest : index;
    }

    /// How needs are read for a bench: its own words belong to the trade too.
    public SpellingCorrector spelling(BenchIndex index) {
        return index.spelling(understanding::spelling);
    }

    private BenchIndex renew(FirmIndex slot, List<Partner> bench) {
        synchronized (slot) {
            if (!slot.index.isOf(bench)) {
                var budget = new Budget(LEARNED_AT_ONCE);
                slot.index = slot.index.updated(bench, partner -> read(partner, budget));
            }
            return slot.index;
        }
    }

    /// Learns what is unknown of a bench, which for a large one takes minutes, and tidies it;
    /// meanwhile it is searched by what is known so far.
    private void work(FirmIndex slot) {
        try {
            while (!slot.index.learned() || slot.index.needsMerge()) {
                var index = slot.index;
                var learned = new IdentityHashMap<Partner, PartnerProfile>();
                int step = Math.max(SMALLEST_STEP, index.bench().size() / STEPS);
                for (var entry : index.unlearned(step)) {
                    learned.put(entry.partner(), learned(entry.partner()));
                }
                replace(slot, index.merged(learned));
                if (learned.values().stream().anyMatch(entry -> !entry.learned())) {
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
            var now = slot.index;
            slot.index = tidied.updated(now.bench(), partner -> now.profile(partner).orElseThrow());
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
        return new IndexSegment(entries, understanding.services().count());
    }

    private PartnerProfile read(Partner partner, Budget budget) {
        return PartnerProfile.of(partner, map(partner, skill -> budget.learned(skills, skill)));
    }

    private PartnerProfile learned(Partner partner) {
        return PartnerProfile.of(partner, map(partner, skills::learned));
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

        SkillProfile learned(SkillProfileCache skills, Skill skill) {
            var now = skills.current(skill);
            if (now.isLearned() || left == 0) {
                return now;
            }
            var learned = skills.learned(skill);
            // Where meaning cannot be told now, nobody waits for it a second time.
            left = learned.isLearned() ? left - 1 : 0;
            return learned;
        }
    }
}
