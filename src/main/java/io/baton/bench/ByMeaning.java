package io.baton.bench;

import io.baton.firm.Firm;
import io.baton.firm.Skill;
import io.baton.partner.Partner;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToDoubleFunction;

/// Ranks by the cosine between the need and the likest skill of each partner.
///
/// A skill that the need calls by its name fits, whatever the cosine says. Where meaning cannot be
/// told, [ByWords] ranks.
public final class ByMeaning implements Ranking {
    /// Needs that nobody on a bench could serve seldom come nearer to a skill than this: of a
    /// hundred, the top was 0.41.
    static final double SURE = 0.42;

    /// Short everyday sentences fall this low although somebody is meant. About every second match
    /// between here and [#SURE] is right, so they are shown as near misses rather than lost.
    static final double FLOOR = 0.28;

    /// So many unknown skills are learned while somebody waits, about 2 ms each; the rest aside.
    static final int LEARNED_AT_ONCE = 100;

    private static final Podium PODIUM = new Podium(SURE, FLOOR);

    private final Meaning meaning;
    private final Executor aside;
    private final Vectors vectors = new Vectors();
    private final AtomicBoolean learning = new AtomicBoolean();
    private final Ranking byWords = new ByWords();

    /// @param aside where skills are learned for later, one batch at a time
    public ByMeaning(Meaning meaning, Executor aside) {
        this.meaning = meaning;
        this.aside = aside;
    }

    @Override
    public List<Match> best(String need, List<Partner> partners) {
        var skills =
                partners.stream()
                        .filter(Partner::active)
                        .flatMap(partner -> partner.skills().stream())
                        .toList();
        return likeness(need, skills)
                .map(likeness -> PODIUM.place(partners, likeness))
                .orElseGet(() -> byWords.best(need, partners));
    }

    @Override
    public Optional<Own> inHouse(String need, Firm firm) {
        return likeness(need, firm.own())
                .map(likeness -> PODIUM.own(firm, likeness))
                .orElseGet(() -> byWords.inHouse(need, firm));
    }

    /// Learns skills before anybody asks, so that the first search of a large bench is fast.
    public void prepare(Collection<Skill> skills) {
        learnAside(unknown(skills));
    }

    private List<String> unknown(Collection<Skill> skills) {
        return skills.stream().map(Skill::name).filter(vectors::lacks).distinct().toList();
    }

    private void learnAside(List<String> skills) {
        if (!skills.isEmpty() && learning.compareAndSet(false, true)) {
            aside.execute(() -> learn(skills));
        }
    }

    private void learn(List<String> skills) {
        try {
            skills.forEach(this::known);
        } finally {
            learning.set(false);
        }
    }

    private Optional<ToDoubleFunction<Skill>> likeness(String need, List<Skill> skills) {
        return known(Gist.of(need))
                .map(wanted -> {
                    var unknown = unknown(skills);
                    int now = Math.min(unknown.size(), LEARNED_AT_ONCE);
                    unknown.subList(0, now).forEach(this::known);
                    learnAside(unknown.subList(now, unknown.size()));
                    var said = Words.of(need);
                    return skill -> likeness(skill.name(), wanted.vector(), said);
                });
    }

    private double likeness(String skill, Vector need, Words said) {
        var known = vectors.get(skill);
        double cosine = known == null ? 0 : need.likeness(known.vector());
        var words = known == null ? Words.of(skill) : known.words();
        return said.mention(words) ? Math.max(cosine, SURE) : cosine;
    }

    private Optional<Vectors.Known> known(String text) {
        var known = Optional.ofNullable(vectors.get(text));
        return known.isPresent()
                ? known
                : meaning.of(text).map(vector -> vectors.put(text, vector));
    }
}
