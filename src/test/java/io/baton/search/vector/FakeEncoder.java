package io.baton.search.vector;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Knows only the texts set up for it, and records the texts it was asked to embed.
public final class FakeEncoder implements SentenceEncoder {
    public final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Embedding> known = new HashMap<>();
    private final Map<String, Runnable> actions = new HashMap<>();
    private boolean unavailable;

    public FakeEncoder knowing(String text, float... parts) {
        known.put(text, Embedding.of(parts));
        return this;
    }

    public void whenAsked(String text, Runnable action) {
        actions.put(text, action);
    }

    public void becomeUnavailable() {
        unavailable = true;
    }

    public void recover() {
        unavailable = false;
    }

    @Override
    public Optional<Embedding> embed(String text) {
        asked.add(text);
        actions.getOrDefault(text, () -> {}).run();
        return unavailable
                ? Optional.empty()
                : Optional.of(known.getOrDefault(text, Embedding.of(0, 0, 1)));
    }

    @Override
    public boolean knowsWord(String word) {
        return !word.startsWith("vi");
    }
}
