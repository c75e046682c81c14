package io.baton.search.vocabulary;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The IT services that Baton knows, in the order of their file.
public record Vocabulary(List<Service> services) {
    private static final String SHIPPED = "services.yml";

    public Vocabulary {
        services = List.copyOf(services);
    }

    /// What comes with Baton, in UTF-8 beside this class.
    public static Vocabulary shipped() {
        try (var file = Vocabulary.class.getResourceAsStream(SHIPPED)) {
            if (file == null) {
                throw new IllegalStateException(SHIPPED + " is missing from this build");
            }
            return read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param yaml a list of services, as the head of the shipped file explains it
    /// @throws WrongVocabulary with a sentence for each fault and its line
    public static Vocabulary read(Reader yaml) {
        return VocabularyReader.read(yaml);
    }

    /// This, and a firm's own words: what it tells of a service that is known is added to it, a new
    /// one follows.
    public Vocabulary with(Vocabulary own) {
        var all = new LinkedHashMap<String, Service>();
        Stream.of(services, own.services)
                .flatMap(List::stream)
                .forEach(each ->
                        all.merge(each.name().toLowerCase(Locale.ROOT), each, Service::and));
        return new Vocabulary(List.copyOf(all.values()));
    }
}
