package io.baton.search.index;

import io.baton.firm.Skill;
import io.baton.search.vector.Meaning;
import io.baton.search.vector.Vector;
import io.baton.search.vocabulary.Lexicon;
import io.baton.search.vocabulary.Services;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The skills whose meaning is known so far. When there is no more room, the one not asked for
/// longest goes; a bench in memory keeps its own.
final class Skills {
    /// About 2 kB each.
    private static final int MOST = 32_768;

    private final Lexicon lexicon;
    private final Services services;
    private final Meaning meaning;

    private final Map<String, KnownSkill> byName =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, KnownSkill> eldest) {
                    return size() > MOST;
                }
            };

    Skills(Lexicon lexicon, Services services, Meaning meaning) {
        this.lexicon = lexicon;
        this.services = services;
        this.meaning = meaning;
    }

    /// What is known now, without learning.
    KnownSkill now(Skill skill) {
        var known = remembered(skill);
        return known == null ? fresh(skill, meaning.remembered(skill.name())) : known;
    }

    /// Learns the skill if it is not known, in about 2 ms.
    KnownSkill learned(Skill skill) {
        var known = remembered(skill);
        return known == null || !known.isLearned() ? fresh(skill, meaning.of(skill.name())) : known;
    }

    private KnownSkill fresh(Skill skill, Optional<Vector> meaning) {
        return remember(
                meaning.map(vector ->
                                unlearned(skill)
                                        .learned(vector, services.links().of(skill.name(), vector)))
                        .orElseGet(() -> unlearned(skill)));
    }

    private KnownSkill unlearned(Skill skill) {
        return KnownSkill.unlearned(skill, services.links().named(skill.name()), lexicon);
    }

    private synchronized @Nullable KnownSkill remembered(Skill skill) {
        return byName.get(skill.name());
    }

    private synchronized KnownSkill remember(KnownSkill known) {
        byName.put(known.skill().name(), known);
        return known;
    }
}
