package io.baton.search.vocabulary;

import io.baton.search.vector.Embedding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Understands single words that it was told, and remembers what it was asked.
public final class FakeInterpreter implements NeedInterpreter {
    public final List<String> asked = new ArrayList<>();
    private final Map<String, Service> services = new LinkedHashMap<>();
    private final Map<String, Embedding> meanings = new LinkedHashMap<>();
    private boolean silent;

    /// Needs with this word point to a service.
    public FakeInterpreter pointing(String word, String service) {
        services.put(word, new Service(service, List.of(), List.of(), List.of(word), List.of()));
        return this;
    }

    /// Needs with this word mean this; all others are like nothing.
    public FakeInterpreter embed(String word, float... parts) {
        meanings.put(word, Embedding.of(parts));
        return this;
    }

    public void becomeUnavailable() {
        silent = true;
    }

    public void recover() {
        silent = false;
    }

    @Override
    public Optional<Service> serviceFor(String need) {
        return silent ? Optional.empty() : first(services, need);
    }

    @Override
    public Optional<Embedding> embed(String text) {
        asked.add(text);
        return silent
                ? Optional.empty()
                : Optional.of(first(meanings, text).orElseGet(() -> Embedding.of(0)));
    }

    private static <T> Optional<T> first(Map<String, T> byWord, String text) {
        var words = text.toLowerCase(Locale.ROOT);
        return byWord.entrySet().stream()
                .filter(each -> words.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
