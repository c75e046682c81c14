package io.baton.search.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.baton.firm.Skill;
import io.baton.search.vector.Embedding;
import io.baton.search.vector.SentenceEncoder;
import io.baton.search.vocabulary.Lexicon;
import io.baton.search.vocabulary.ServiceMatcher;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The skills whose meaning is known so far. When there is no more room, those asked for least go;
/// a bench in memory keeps its own.
final class SkillProfileCache {
    /// About 2 kB each.
    private static final int MOST = 32_768;

    private final Lexicon lexicon;
    private final ServiceMatcher serviceMatcher;
    private final SentenceEncoder sentenceEncoder;

    /// Makes room where something is added: the common pool computes embeddings.
    private final Cache<String, SkillProfile> byName =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    SkillProfileCache(
            Lexicon lexicon, ServiceMatcher serviceMatcher, SentenceEncoder sentenceEncoder) {
        this.lexicon = lexicon;
        this.serviceMatcher = serviceMatcher;
        this.sentenceEncoder = sentenceEncoder;
    }

    /// What is known now, without learning.
    SkillProfile current(Skill skill) {
        var known = remembered(skill);
        return known == null ? fresh(skill, sentenceEncoder.precomputed(skill.name())) : known;
    }

    /// Learns the skill if it is not known, in about 2 ms.
    SkillProfile learned(Skill skill) {
        var known = remembered(skill);
        return known == null || !known.isLearned()
                ? fresh(skill, sentenceEncoder.embed(skill.name()))
                : known;
    }

    private SkillProfile fresh(Skill skill, Optional<Embedding> meaning) {
        return remember(
                meaning.map(embedding ->
                                unlearned(skill)
                                        .learned(
                                                embedding,
                                                serviceMatcher
                                                        .links()
                                                        .link(skill.name(), embedding)))
                        .orElseGet(() -> unlearned(skill)));
    }

    private SkillProfile unlearned(Skill skill) {
        return SkillProfile.unlearned(skill, serviceMatcher.links().byName(skill.name()), lexicon);
    }

    private @Nullable SkillProfile remembered(Skill skill) {
        return byName.getIfPresent(skill.name());
    }

    private SkillProfile remember(SkillProfile known) {
        byName.put(known.skill().name(), known);
        return known;
    }
}
