package io.baton.search.vector;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Knows only what it was told, and remembers what it was asked.
public final class ToyMeaning implements Meaning {
    public final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Vector> known = new HashMap<>();
    private final Map<String, Runnable> acts = new HashMap<>();
    private boolean dumb;

    public ToyMeaning telling(String text, float... parts) {
        known.put(text, Vector.of(parts));
        return this;
    }

    public void whenAsked(String text, Runnable act) {
        acts.put(text, act);
    }

    public void fallSilent() {
        dumb = true;
    }

    public void speakAgain() {
        dumb = false;
    }

    @Override
    public Optional<Vector> of(String text) {
        asked.add(text);
        acts.getOrDefault(text, () -> {}).run();
        return dumb ? Optional.empty() : Optional.of(known.getOrDefault(text, Vector.of(0, 0, 1)));
    }

    @Override
    public boolean knows(String word) {
        return !word.startsWith("vi");
    }
}
