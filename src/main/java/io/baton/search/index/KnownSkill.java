package io.baton.search.index;

import io.baton.firm.Skill;
import io.baton.search.text.Words;
import io.baton.search.vector.Vector;
import io.baton.search.vocabulary.Lexicon;
import io.baton.search.vocabulary.Links;
import io.baton.search.vocabulary.Need;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of a skill by its name.
///
/// @param asNamed the same name by what its words tell
/// @param meaning null until it is learned
/// @param links the services that it means; before it is learned only those that call it so
public record KnownSkill(
        Skill skill, Words words, Name asNamed, @Nullable Vector meaning, List<Links.Link> links) {

    public KnownSkill {
        links = List.copyOf(links);
    }

    static KnownSkill unlearned(Skill skill, List<Links.Link> links, Lexicon lexicon) {
        var stems = Words.stems(skill.name());
        return new KnownSkill(skill, Words.of(skill.name()), new Name(stems, lexicon), null, links);
    }

    KnownSkill learned(Vector vector, List<Links.Link> all) {
        return new KnownSkill(skill, words, asNamed, vector, all);
    }

    boolean isLearned() {
        return meaning != null;
    }

    /// The cosine with a need; 0 until it is learned.
    double likeness(Need need) {
        return meaning == null ? 0 : need.likeness(meaning);
    }

    /// How far the need names it, up to 1.
    double named(Need need) {
        return asNamed.saidBy(need.stems());
    }

    /// Whether its whole name stands in the need.
    boolean called(Need need) {
        return asNamed.wholeIn(need.stems()) && need.words().mention(words);
    }

    /// How far the need leans to the services that this skill means.
    double weighed(double[] services) {
        double sum = 0;
        for (var link : links) {
            sum += services[link.service()] * link.share();
        }
        return sum;
    }
}
