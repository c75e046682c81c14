package io.baton.search.vocabulary;

import io.baton.search.vector.Vector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Understands single words that it was told, and remembers what it was asked.
public final class ToySense implements Sense {
    public final List<String> asked = new ArrayList<>();
    private final Map<String, Service> services = new LinkedHashMap<>();
    private final Map<String, Vector> meanings = new LinkedHashMap<>();
    private boolean dumb;

    /// Needs with this word point to a service.
    public ToySense pointing(String word, String service) {
        services.put(word, new Service(service, List.of(), List.of(), List.of(word), List.of()));
        return this;
    }

    /// Needs with this word mean this; all others are like nothing.
    public ToySense meaning(String word, float... parts) {
        meanings.put(word, Vector.of(parts));
        return this;
    }

    public void fallSilent() {
        dumb = true;
    }

    public void speakAgain() {
        dumb = false;
    }

    @Override
    public Optional<Service> pointsTo(String need) {
        return dumb ? Optional.empty() : first(services, need);
    }

    @Override
    public Optional<Vector> meaning(String text) {
        asked.add(text);
        return dumb
                ? Optional.empty()
                : Optional.of(first(meanings, text).orElseGet(() -> Vector.of(0)));
    }

    private static <T> Optional<T> first(Map<String, T> byWord, String text) {
        var words = text.toLowerCase(Locale.ROOT);
        return byWord.entrySet().stream()
                .filter(each -> words.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
