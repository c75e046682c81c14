package io.baton.slack.fake;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// All violations so far, in order.
final class Violations {
    private final List<Violation> all = new CopyOnWriteArrayList<>();

    void add(Violation.Kind kind, String detail) {
        all.add(new Violation(kind, detail));
    }

    List<Violation> all() {
        return List.copyOf(all);
    }
}
