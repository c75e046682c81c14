package io.baton.search.vector;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Knows only what it was told, and remembers what it was asked.
public final class FakeEncoder implements SentenceEncoder {
    public final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Embedding> known = new HashMap<>();
    private final Map<String, Runnable> acts = new HashMap<>();
    private boolean silent;

    public FakeEncoder knowing(String text, float... parts) {
        known.put(text, Embedding.of(parts));
        return this;
    }

    public void whenAsked(String text, Runnable act) {
        acts.put(text, act);
    }

    public void becomeUnavailable() {
        silent = true;
    }

    public void recover() {
        silent = false;
    }

    @Override
    public Optional<Embedding> embed(String text) {
        asked.add(text);
        acts.getOrDefault(text, () -> {}).run();
        return silent
                ? Optional.empty()
                : Optional.of(known.getOrDefault(text, Embedding.of(0, 0, 1)));
    }

    @Override
    public boolean knowsWord(String word) {
        return !word.startsWith("vi");
    }
}
