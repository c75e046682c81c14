package io.baton.search.index;

import io.baton.search.text.PostingList;
import io.baton.search.text.Tokens;
import io.baton.search.vocabulary.ParsedNeed;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// An inverted index of skill names, with the positions of the partners who have them. Each skill
/// is listed under its rarest stem, so a need without that stem never looks at it.
final class SkillNameIndex {
    private final Map<String, List<Posting>> byStem = new HashMap<>();

    private record Posting(SkillProfile skill, PostingList positions) {}

    /// @param entries profiles; those that can't be proposed are skipped
    SkillNameIndex(List<PartnerProfile> entries) {
        var postings = new IdentityHashMap<SkillProfile, PostingList>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).proposable()) {
                for (var skill : entries.get(i).skills()) {
                    postings.computeIfAbsent(skill, _ -> new PostingList()).add(i);
                }
            }
        }
        postings.forEach((skill, positions) ->
                byStem.computeIfAbsent(skill.nameStems().rarestStem(), _ -> new ArrayList<>())
                        .add(new Posting(skill, positions)));
    }

    /// Adds the positions of partners with a skill the need names in full.
    void addNamed(ParsedNeed parsedNeed, BitSet positions) {
        // Some names consist of stop words only.
        addNamed("", parsedNeed, positions);
        parsedNeed.stems().forEach(stem -> addNamed(stem, parsedNeed, positions));
    }

    private void addNamed(String stem, ParsedNeed parsedNeed, BitSet positions) {
        for (var posting : byStem.getOrDefault(stem, List.of())) {
            if (posting.skill().namedInFull(parsedNeed)) {
                posting.positions().addTo(positions);
            }
        }
    }

    /// The words in skills, as spelled, with their frequencies.
    Map<String, Integer> words() {
        var words = new HashMap<String, Integer>();
        for (var postings : byStem.values()) {
            for (var posting : postings) {
                for (var word : Tokens.words(posting.skill().skill().name())) {
                    words.merge(word, posting.positions().size(), Integer::sum);
                }
            }
        }
        return words;
    }
}
