package io.baton.search.index;

import io.baton.firm.Skill;
import io.baton.search.text.Tokens;
import io.baton.search.vector.Embedding;
import io.baton.search.vocabulary.Lexicon;
import io.baton.search.vocabulary.ParsedNeed;
import io.baton.search.vocabulary.SkillLinker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of a skill by its name.
///
/// @param nameStems the same name by what its words tell
/// @param embedding null until it is learned
/// @param links the services that it means; before it is learned only those that call it so
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

    SkillProfile learned(Embedding embedding, List<SkillLinker.Link> all) {
        return new SkillProfile(skill, tokens, nameStems, embedding, all);
    }

    boolean isLearned() {
        return embedding != null;
    }

    /// The cosine with a need; 0 until it is learned.
    double similarity(ParsedNeed parsedNeed) {
        return embedding == null ? 0 : parsedNeed.similarity(embedding);
    }

    /// How far the need names it, up to 1.
    double nameOverlap(ParsedNeed parsedNeed) {
        return nameStems.overlap(parsedNeed.stems());
    }

    /// Whether its whole name stands in the need.
    boolean namedInFull(ParsedNeed parsedNeed) {
        return nameStems.containedIn(parsedNeed.stems())
                && parsedNeed.tokens().containsPhrase(tokens);
    }

    /// How far the need leans to the services that this skill means.
    double affinity(double[] services) {
        double sum = 0;
        for (var link : links) {
            sum += services[link.service()] * link.share();
        }
        return sum;
    }
}
