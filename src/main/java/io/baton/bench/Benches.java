package io.baton.bench;

import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Skill;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
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
final class Benches {
    /// So many unknown skills are learned while somebody waits, about 2 ms each; the rest aside.
    static final int LEARNED_AT_ONCE = 100;

    /// Of a large bench so much is learned, then it can be found.
    private static final int STEPS = 32;

    private static final int SMALLEST_STEP = 500;

    private final Understanding understanding;
    private final Skills skills;
    private final Executor aside;
    private final Map<FirmId, Slot> slots = new ConcurrentHashMap<>();

    private final class Slot {
        volatile Index index = Index.of(List.of(), List.of(), Benches.this::shelf);
        final AtomicBoolean working = new AtomicBoolean();
    }

    /// @param aside where skills are learned for later, one bench at a time
    Benches(Understanding understanding, Executor aside) {
        this.understanding = understanding;
        skills =
                new Skills(
                        understanding.lexicon(), understanding.services(), understanding.encoder());
        this.aside = aside;
    }

    Progress progress() {
        return slots.values().stream()
                .map(slot -> slot.index.progress())
                .reduce(Progress.NONE, Progress::and);
    }

    Index index(Firm firm, List<Partner> bench) {
        var slot = slots.computeIfAbsent(firm.id(), _ -> new Slot());
        var current = slot.index;
        var index = current.isOf(bench) ? current : renew(slot, bench);
        if ((!index.learned() || index.crowded()) && slot.working.compareAndSet(false, true)) {
            aside.execute(() -> work(slot));
        }
        // Meanwhile more may be known of this bench, or another state of it be searched.
        var latest = slot.index;
        return latest.isOf(bench) ? latest : index;
    }

    /// How needs are read for a bench: its own words belong to the trade too.
    Spelling spelling(Index index) {
        return index.spelling(understanding::spelling);
    }

    private Index renew(Slot slot, List<Partner> bench) {
        synchronized (slot) {
            if (!slot.index.isOf(bench)) {
                var budget = new Budget(LEARNED_AT_ONCE);
                slot.index = slot.index.to(bench, partner -> read(partner, budget));
            }
            return slot.index;
        }
    }

    /// Learns what is unknown of a bench, which for a large one takes minutes, and tidies it;
    /// meanwhile it is searched by what is known so far.
    private void work(Slot slot) {
        try {
            while (!slot.index.learned() || slot.index.crowded()) {
                var index = slot.index;
                var learned = new IdentityHashMap<Partner, Entry>();
                int step = Math.max(SMALLEST_STEP, index.bench().size() / STEPS);
                for (var entry : index.unlearned(step)) {
                    learned.put(entry.partner(), learned(entry.partner()));
                }
                replace(slot, index.tidied(learned));
                if (learned.values().stream().anyMatch(entry -> !entry.learned())) {
                    return;
                }
            }
        } finally {
            slot.working.set(false);
        }
    }

    /// What has changed in the meantime stays changed.
    private void replace(Slot slot, Index tidied) {
        synchronized (slot) {
            var now = slot.index;
            slot.index = tidied.to(now.bench(), partner -> now.known(partner).orElseThrow());
        }
    }

    /// What the firm does itself, as if it were a partner.
    Optional<Entry> own(Firm firm) {
        if (firm.own().isEmpty()) {
            return Optional.empty();
        }
        var self = Partner.named(new PartnerId("own"), firm.id(), firm.name());
        return Optional.of(learned(self.doing(firm.own())));
    }

    /// Sorts partners for the search.
    private Shelf shelf(List<Entry> entries) {
        return new Shelf(entries, understanding.services().count());
    }

    private Entry read(Partner partner, Budget budget) {
        return Entry.of(partner, map(partner, skill -> budget.learned(skills, skill)));
    }

    private Entry learned(Partner partner) {
        return Entry.of(partner, map(partner, skills::learned));
    }

    private static List<KnownSkill> map(Partner partner, Function<Skill, KnownSkill> known) {
        var all = new ArrayList<KnownSkill>(partner.skills().size());
        partner.skills().forEach(skill -> all.add(known.apply(skill)));
        return all;
    }

    /// How many skills may still be learned while somebody waits.
    private static final class Budget {
        private int left;

        Budget(int left) {
            this.left = left;
        }

        KnownSkill learned(Skills skills, Skill skill) {
            var now = skills.now(skill);
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
