package io.baton.search.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.baton.firm.Skill;
import io.baton.search.vector.Embedding;
import io.baton.search.vector.SentenceEncoder;
import io.baton.search.vocabulary.Lexicon;
import io.baton.search.vocabulary.ServiceMatcher;
import io.baton.search.vocabulary.SkillLinker;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Caches skill profiles. When full, the least used are evicted; a bench in memory keeps its own.
final class SkillProfileCache {
    /// Maximum size. About 2 kB each.
    private static final int MAX_SIZE = 32_768;

    private final Lexicon lexicon;
    private final ServiceMatcher serviceMatcher;
    private final SentenceEncoder sentenceEncoder;

    /// Evicts on the calling thread, because the common pool computes embeddings.
    private final Cache<String, SkillProfile> byName =
            Caffeine.newBuilder().maximumSize(MAX_SIZE).executor(Runnable::run).build();

    SkillProfileCache(
            Lexicon lexicon, ServiceMatcher serviceMatcher, SentenceEncoder sentenceEncoder) {
        this.lexicon = lexicon;
        this.serviceMatcher = serviceMatcher;
        this.sentenceEncoder = sentenceEncoder;
    }

    /// The current profile, without running the model.
    SkillProfile current(Skill skill) {
        var profile = cached(skill);
        return profile == null
                ? newProfile(skill, sentenceEncoder.precomputed(skill.name()))
                : profile;
    }

    /// Learns the skill if it's unknown, in about 2 ms.
    SkillProfile learned(Skill skill) {
        var profile = cached(skill);
        return profile == null || !profile.isLearned()
                ? newProfile(skill, sentenceEncoder.embed(skill.name()))
                : profile;
    }

    private SkillProfile newProfile(Skill skill, Optional<Embedding> embedding) {
        return put(
                embedding
                        .map(known -> unlearned(skill).learned(known, link(skill, known)))
                        .orElseGet(() -> unlearned(skill)));
    }

    private List<SkillLinker.Link> link(Skill skill, Embedding embedding) {
        return serviceMatcher.links().link(skill.name(), embedding);
    }

    private SkillProfile unlearned(Skill skill) {
        return SkillProfile.unlearned(skill, serviceMatcher.links().byName(skill.name()), lexicon);
    }

    private @Nullable SkillProfile cached(Skill skill) {
        return byName.getIfPresent(skill.name());
    }

    private SkillProfile put(SkillProfile profile) {
        byName.put(profile.skill().name(), profile);
        return profile;
    }
}
