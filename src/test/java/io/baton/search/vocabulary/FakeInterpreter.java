package io.baton.search.vocabulary;

import io.baton.search.vector.Embedding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Knows only the words set up for it, and records the texts it was asked to embed.
public final class FakeInterpreter implements NeedInterpreter {
    public final List<String> asked = new ArrayList<>();
    private final Map<String, Service> services = new LinkedHashMap<>();
    private final Map<String, Embedding> embeddings = new LinkedHashMap<>();
    private boolean unavailable;

    /// Makes needs with this word point to a service.
    public FakeInterpreter pointing(String word, String service) {
        services.put(word, new Service(service, List.of(), List.of(), List.of(word), List.of()));
        return this;
    }

    /// Gives texts with this word an embedding. All others are similar to nothing.
    public FakeInterpreter embed(String word, float... parts) {
        embeddings.put(word, Embedding.of(parts));
        return this;
    }

    public void becomeUnavailable() {
        unavailable = true;
    }

    public void recover() {
        unavailable = false;
    }

    @Override
    public Optional<Service> serviceFor(String need) {
        return unavailable ? Optional.empty() : first(services, need);
    }

    @Override
    public Optional<Embedding> embed(String text) {
        asked.add(text);
        return unavailable
                ? Optional.empty()
                : Optional.of(first(embeddings, text).orElseGet(() -> Embedding.of(0)));
    }

    private static <T> Optional<T> first(Map<String, T> byWord, String text) {
        var words = text.toLowerCase(Locale.ROOT);
        return byWord.entrySet().stream()
                .filter(each -> words.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
