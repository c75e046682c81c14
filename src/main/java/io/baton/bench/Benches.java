package io.baton.bench;

import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Skill;
import io.baton.partner.Partner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/// The benches that were searched, each with its index. An index belongs to one state of a bench;
/// of the next one only what has changed is read anew.
final class Benches {
    /// So many unknown skills are learned while somebody waits, about 2 ms each; the rest aside.
    static final int LEARNED_AT_ONCE = 100;

    private final Understanding understanding;
    private final Skills skills;
    private final Executor aside;
    private final Map<FirmId, Slot> slots = new ConcurrentHashMap<>();

    private static final class Slot {
        volatile Index index = Index.empty();
        final AtomicBoolean learning = new AtomicBoolean();
    }

    /// @param aside where skills are learned for later, one bench at a time
    Benches(Understanding understanding, Executor aside) {
        this.understanding = understanding;
        skills = understanding.skills();
        this.aside = aside;
    }

    Progress progress() {
        return slots.values().stream()
                .map(slot -> slot.index.progress())
                .reduce(Progress.NONE, Progress::and);
    }

    Index index(Firm firm, List<Partner> bench) {
        var slot = slots.computeIfAbsent(firm.id(), _ -> new Slot());
        var index = slot.index;
        if (!index.isOf(bench) || !index.learned()) {
            index = renewed(slot, bench);
        }
        return index;
    }

    /// How needs are read for a bench: its own words belong to the trade too.
    Spelling spelling(Firm firm, List<Partner> bench) {
        return index(firm, bench).spelling(understanding::spelling);
    }

    private Index renewed(Slot slot, List<Partner> bench) {
        synchronized (slot) {
            var before = slot.index;
            if (before.isOf(bench) && (before.learned() || slot.learning.get())) {
                return before;
            }
            var budget = new Budget(LEARNED_AT_ONCE);
            slot.index = Index.of(bench, before, partner -> read(partner, budget));
            if (!slot.index.learned() && slot.learning.compareAndSet(false, true)) {
                aside.execute(() -> learn(slot, bench));
            }
            return slot.index;
        }
    }

    /// Learns all of a bench, which for a large one takes minutes; meanwhile the words do.
    private void learn(Slot slot, List<Partner> bench) {
        try {
            var learned = Index.of(bench, slot.index, this::learned);
            synchronized (slot) {
                slot.index = Index.of(slot.index.bench(), learned, partner -> now(partner));
            }
        } finally {
            slot.learning.set(false);
        }
    }

    /// What the firm does itself, as if it were a partner.
    Optional<Entry> own(Firm firm) {
        if (firm.own().isEmpty()) {
            return Optional.empty();
        }
        var self = Partner.named(new io.baton.partner.PartnerId("own"), firm.id(), firm.name());
        return Optional.of(learned(self.doing(firm.own())));
    }

    private Entry read(Partner partner, Budget budget) {
        return Entry.of(partner, map(partner, skill -> budget.learned(skills, skill)));
    }

    private Entry learned(Partner partner) {
        return Entry.of(partner, map(partner, skills::learned));
    }

    private Entry now(Partner partner) {
        return Entry.of(partner, map(partner, skills::now));
    }

    private static List<KnownSkill> map(
            Partner partner, java.util.function.Function<Skill, KnownSkill> known) {
        var all = new ArrayList<KnownSkill>(partner.skills().size());
        partner.skills().forEach(skill -> all.add(known.apply(skill)));
        return List.copyOf(all);
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
            left--;
            return skills.learned(skill);
        }
    }
}
