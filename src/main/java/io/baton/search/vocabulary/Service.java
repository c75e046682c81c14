package io.baton.search.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/// One service that IT firms offer, linked to what clients say when they need it.
///
/// @param name what a provider calls the skill; no two services of a vocabulary share one
/// @param also synonyms, abbreviations, other spellings
/// @param brands products that people name when they mean this service
/// @param said what clients say instead of the name, never empty
/// @param not what sounds near and belongs to another service
public record Service(
        String name, List<String> also, List<String> brands, List<String> said, List<String> not) {

    public Service {
        also = List.copyOf(also);
        brands = List.copyOf(brands);
        said = List.copyOf(said);
        not = List.copyOf(not);
    }

    /// Whatever a provider may write on a card and mean this service: name, synonyms, brands.
    public List<String> terms() {
        return Stream.of(List.of(name), also, brands).flatMap(List::stream).toList();
    }

    /// This, with all that another entry tells of it.
    Service and(Service more) {
        return new Service(
                name,
                both(also, more.also),
                both(brands, more.brands),
                both(said, more.said),
                both(not, more.not));
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
