package io.baton.search.index;

import io.baton.firm.Skill;
import io.baton.search.text.Tokens;
import io.baton.search.vector.Embedding;
import io.baton.search.vocabulary.Lexicon;
import io.baton.search.vocabulary.ParsedNeed;
import io.baton.search.vocabulary.SkillLinker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A skill with everything computed from its name.
///
/// @param nameStems stems of the name, with weights
/// @param embedding null until it is learned
/// @param links services it means; until learned, only those with the same term
public record SkillProfile(
        Skill skill,
        Tokens tokens,
        WeightedStems nameStems,
        @Nullable Embedding embedding,
        List<SkillLinker.Link> links) {

    public SkillProfile {
        links = List.copyOf(links);
    }

    static SkillProfile unlearned(Skill skill, List<SkillLinker.Link> links, Lexicon lexicon) {
        var stems = Tokens.stems(skill.name());
        return new SkillProfile(
                skill, Tokens.of(skill.name()), new WeightedStems(stems, lexicon), null, links);
    }

    SkillProfile learned(Embedding embedding, List<SkillLinker.Link> newLinks) {
        return new SkillProfile(skill, tokens, nameStems, embedding, newLinks);
    }

    boolean isLearned() {
        return embedding != null;
    }

    /// Cosine with a need; 0 until learned.
    double similarity(ParsedNeed parsedNeed) {
        return embedding == null ? 0 : parsedNeed.similarity(embedding);
    }

    /// How much of the name appears in the need, up to 1.
    double nameOverlap(ParsedNeed parsedNeed) {
        return nameStems.overlap(parsedNeed.stems());
    }

    /// Whether the full name appears in the need.
    boolean namedInFull(ParsedNeed parsedNeed) {
        return nameStems.containedIn(parsedNeed.stems())
                && parsedNeed.tokens().containsPhrase(tokens);
    }

    /// How strongly the need points to the services this skill means.
    double affinity(double[] leanings) {
        double sum = 0;
        for (var link : links) {
            sum += leanings[link.service()] * link.share();
        }
        return sum;
    }
}
