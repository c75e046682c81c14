package io.baton.search.index;

import io.baton.search.text.Places;
import io.baton.search.text.Words;
import io.baton.search.vocabulary.Need;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Skills by their names, with the places of those who carry them. Each lies under that of its
/// words which tells most, so a need that does not say this word never looks at it.
final class Carriers {
    private final Map<String, List<Carried>> byStem = new HashMap<>();

    private record Carried(KnownSkill skill, Places by) {}

    /// @param entries of whom those count who can be proposed
    Carriers(List<Entry> entries) {
        var places = new IdentityHashMap<KnownSkill, Places>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).offers()) {
                for (var skill : entries.get(i).skills()) {
                    places.computeIfAbsent(skill, _ -> new Places()).add(i);
                }
            }
        }
        places.forEach((skill, by) ->
                byStem.computeIfAbsent(skill.asNamed().telling(), _ -> new ArrayList<>())
                        .add(new Carried(skill, by)));
    }

    /// Adds the places of those of whom a need calls a skill by its whole name.
    void called(Need need, BitSet places) {
        // Some names are made of words alone that tell nothing.
        called("", need, places);
        need.stems().forEach(stem -> called(stem, need, places));
    }

    private void called(String stem, Need need, BitSet places) {
        for (var carried : byStem.getOrDefault(stem, List.of())) {
            if (carried.skill().called(need)) {
                carried.by().into(places);
            }
        }
    }

    /// The words on the cards as they are spelled, with how often they are used.
    Map<String, Integer> words() {
        var words = new HashMap<String, Integer>();
        for (var skills : byStem.values()) {
            for (var carried : skills) {
                for (var word : Words.spelled(carried.skill().skill().name())) {
                    words.merge(word, carried.by().size(), Integer::sum);
                }
            }
        }
        return words;
    }
}
