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

/// The IT services Baton knows, in file order.
public record Vocabulary(List<Service> services) {
    private static final String SHIPPED = "services.yml";

    public Vocabulary {
        services = List.copyOf(services);
    }

    /// The vocabulary shipped with Baton: a UTF-8 file next to this class.
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

    /// @param yaml a list of services, in the format described at the top of the shipped file
    /// @throws WrongVocabulary with one sentence and line number per error
    public static Vocabulary read(Reader yaml) {
        return VocabularyReader.read(yaml);
    }

    /// Adds a firm's own services. Entries for a known service are merged into it; new services
    /// come last.
    public Vocabulary with(Vocabulary own) {
        var all = new LinkedHashMap<String, Service>();
        Stream.of(services, own.services)
                .flatMap(List::stream)
                .forEach(each ->
                        all.merge(each.name().toLowerCase(Locale.ROOT), each, Service::and));
        return new Vocabulary(List.copyOf(all.values()));
    }
}
