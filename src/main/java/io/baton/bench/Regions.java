package io.baton.bench;

import io.baton.partner.Partner;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The regions the partners of a bench work in. Built once per bench, then used for each need.
public final class Regions {

    /// Region names by their first word.
    private final Map<String, Set<RegionName>> known = new HashMap<>();

    private Regions() {}

    public static Regions of(List<Partner> bench) {
        var regions = new Regions();
        var names = new HashSet<String>();
        bench.forEach(partner -> names.addAll(partner.regions()));
        names.stream().map(RegionName::of).filter(RegionName::isPlace).forEach(regions::add);
        return regions;
    }

    private void add(RegionName name) {
        known.computeIfAbsent(name.words().getFirst(), _ -> new HashSet<>()).add(name);
    }

    /// Finds known regions in a text, word for word. Ignores case, except in names of one or two
    /// letters.
    ///
    /// @param text the need, with the client's name where that helps
    public Mentioned mentionedIn(String text) {
        var found = new LinkedHashMap<RegionName, String>();
        if (!known.isEmpty()) {
            var words = RegionName.wordsOf(text);
            var lower = RegionName.lower(words);
            for (int i = 0; i < words.size(); i++) {
                var longest = longestAt(i, words, lower).orElse(null);
                if (longest != null) {
                    int end = i + longest.words().size();
                    found.putIfAbsent(longest, String.join(" ", words.subList(i, end)));
                    // Skip the whole name: New York isn't York.
                    i = end - 1;
                }
            }
        }
        return new Mentioned(found);
    }

    private Optional<RegionName> longestAt(int start, List<String> words, List<String> lower) {
        return Stream.of(words, lower)
                .flatMap(text ->
                        known.getOrDefault(text.get(start), Set.of()).stream()
                                .filter(name -> name.standsAt(start, text)))
                .max(Comparator.comparingInt(name -> name.words().size()));
    }

    /// The regions named in a need, with the words used there.
    public static final class Mentioned {
        private final Map<RegionName, String> found;

        private Mentioned(Map<RegionName, String> found) {
            this.found = found;
        }

        /// The reason for or against a partner; empty if the need names no region, or if the
        /// partner works anywhere.
        Optional<Reason.Region> reasonFor(Partner partner) {
            if (found.isEmpty() || partner.regions().isEmpty()) {
                return Optional.empty();
            }
            for (var region : partner.regions()) {
                if (found.containsKey(RegionName.of(region))) {
                    return Optional.of(new Reason.InRegion(region));
                }
            }
            return partner.regions().stream().map(RegionName::of).anyMatch(RegionName::isAnywhere)
                    ? Optional.empty()
                    : Optional.of(new Reason.Elsewhere(found.values().iterator().next()));
        }
    }
}
