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
import java.util.function.Predicate;
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
    /// letters. Also finds other places where the need asks for the work.
    ///
    /// @param text the need, with the client's name where that helps
    /// @param knownWord whether a lowercase word is common or of the trade, so no place by itself
    public Mentioned mentionedIn(String text, Predicate<String> knownWord) {
        var found = new LinkedHashMap<>(known(text));
        for (var place : RequestedPlaces.in(text, knownWord)) {
            var name = RegionName.of(place);
            if (found.keySet().stream().noneMatch(name::isSamePlace)) {
                found.put(name, place);
            }
        }
        return new Mentioned(found);
    }

    private Map<RegionName, String> known(String text) {
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
        return found;
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
                var name = RegionName.of(region);
                if (found.keySet().stream().anyMatch(name::isSamePlace)) {
                    return Optional.of(new Reason.InRegion(region));
                }
            }
            return uncovered(partner).map(Reason.Elsewhere::new);
        }

        /// All reasons for and against a partner.
        public List<Reason> reasonsFor(Partner partner) {
            return Stream.of(reasonFor(partner), alsoUncovered(partner))
                    .<Reason>flatMap(Optional::stream)
                    .toList();
        }

        /// The first region of several that the partner doesn't list, though they list another.
        Optional<Reason.Elsewhere> alsoUncovered(Partner partner) {
            return reasonFor(partner).orElse(null) instanceof Reason.InRegion
                    ? uncovered(partner).map(Reason.Elsewhere::new)
                    : Optional.empty();
        }

        private Optional<String> uncovered(Partner partner) {
            var listed = partner.regions().stream().map(RegionName::of).toList();
            return listed.stream().anyMatch(RegionName::isAnywhere)
                    ? Optional.empty()
                    : found.entrySet().stream()
                            .filter(each -> listed.stream().noneMatch(each.getKey()::isSamePlace))
                            .map(Map.Entry::getValue)
                            .findFirst();
        }
    }
}
