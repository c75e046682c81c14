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

/// Skills by their names, with the places of those who carry them. Each lies under that of its
/// words which tells most, so a need that does not say this word never looks at it.
final class SkillNameIndex {
    private final Map<String, List<Posting>> byStem = new HashMap<>();

    private record Posting(SkillProfile skill, PostingList by) {}

    /// @param entries of whom those count who can be proposed
    SkillNameIndex(List<PartnerProfile> entries) {
        var places = new IdentityHashMap<SkillProfile, PostingList>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).proposable()) {
                for (var skill : entries.get(i).skills()) {
                    places.computeIfAbsent(skill, _ -> new PostingList()).add(i);
                }
            }
        }
        places.forEach((skill, by) ->
                byStem.computeIfAbsent(skill.nameStems().rarestStem(), _ -> new ArrayList<>())
                        .add(new Posting(skill, by)));
    }

    /// Adds the places of those of whom a need calls a skill by its whole name.
    void addNamed(ParsedNeed parsedNeed, BitSet places) {
        // Some names are made of words alone that tell nothing.
        addNamed("", parsedNeed, places);
        parsedNeed.stems().forEach(stem -> addNamed(stem, parsedNeed, places));
    }

    private void addNamed(String stem, ParsedNeed parsedNeed, BitSet places) {
        for (var carried : byStem.getOrDefault(stem, List.of())) {
            if (carried.skill().namedInFull(parsedNeed)) {
                carried.by().addTo(places);
            }
        }
    }

    /// The words on the cards as they are spelled, with how often they are used.
    Map<String, Integer> words() {
        var words = new HashMap<String, Integer>();
        for (var skills : byStem.values()) {
            for (var carried : skills) {
                for (var word : Tokens.words(carried.skill().skill().name())) {
                    words.merge(word, carried.by().size(), Integer::sum);
                }
            }
        }
        return words;
    }
}
