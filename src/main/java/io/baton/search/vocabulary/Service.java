package io.baton.search.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/// A service IT firms offer, with the words clients use when they need it.
///
/// @param name the skill's name as providers write it; unique in a vocabulary
/// @param also synonyms, abbreviations, other spellings
/// @param brands product names people use for this service
/// @param said what clients say instead of the name; never empty
/// @param not similar-sounding texts that belong to another service
public record Service(
        String name, List<String> also, List<String> brands, List<String> said, List<String> not) {

    public Service {
        also = List.copyOf(also);
        brands = List.copyOf(brands);
        said = List.copyOf(said);
        not = List.copyOf(not);
    }

    /// Everything a provider may write for this service: name, synonyms, brands.
    public List<String> terms() {
        return Stream.of(List.of(name), also, brands).flatMap(List::stream).toList();
    }

    /// Merges in another entry for the same service.
    Service and(Service more) {
        return new Service(
                name,
                union(also, more.also),
                union(brands, more.brands),
                union(said, more.said),
                union(not, more.not));
    }

    private static List<String> union(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
