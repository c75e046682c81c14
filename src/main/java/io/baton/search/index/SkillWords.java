package io.baton.search.index;

import io.baton.search.text.Dictionary;
import io.baton.search.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words in the skills of a bench, as spelled, with their frequencies.
final class SkillWords {
    private final Map<String, Integer> frequencies;

    SkillWords(Map<String, Integer> frequencies) {
        this.frequencies = frequencies;
    }

    /// Adds the words of more partners. Returns the same object if there's no new word. A word no
    /// longer used stays until the segments are merged.
    SkillWords with(List<PartnerProfile> profiles) {
        var added = new HashMap<String, Integer>();
        for (var partnerProfile : profiles) {
            for (var skill : partnerProfile.skills()) {
                for (var word : Tokens.words(skill.skill().name())) {
                    if (!frequencies.containsKey(word)) {
                        added.merge(word, 1, Integer::sum);
                    }
                }
            }
        }
        if (added.isEmpty()) {
            return this;
        }
        added.putAll(frequencies);
        return new SkillWords(added);
    }

    boolean contains(String word) {
        return frequencies.containsKey(word);
    }

    /// A dictionary of these words. Frequencies are tripled, so that a typo is more likely
    /// corrected to a partner's own word than to a similar one.
    Dictionary dictionary() {
        var tripled = HashMap.<String, Integer>newHashMap(frequencies.size());
        frequencies.forEach((word, count) -> tripled.put(word, 3 * count));
        return new Dictionary(tripled);
    }
}
