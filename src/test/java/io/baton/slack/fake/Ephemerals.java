package io.baton.slack.fake;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// All whispers. Slack drops them on reload and can't list them, but the fake keeps them.
final class Ephemerals {
    private final List<Ephemeral> all = new CopyOnWriteArrayList<>();

    void add(Ephemeral ephemeral) {
        all.add(ephemeral);
    }

    void replace(Ephemeral old, Ephemeral next) {
        all.replaceAll(e -> e.ts().equals(old.ts()) ? next : e);
    }

    void delete(Ephemeral gone) {
        all.removeIf(e -> e.ts().equals(gone.ts()));
    }

    List<Ephemeral> of(String userId) {
        return all.stream().filter(e -> e.userId().equals(userId)).toList();
    }

    List<Ephemeral> all() {
        return List.copyOf(all);
    }
}
