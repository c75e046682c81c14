package io.baton.memory;

import io.baton.chat.Transcript;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class InMemoryTranscript implements Transcript {

    private final Map<String, Line> lines = new HashMap<>();

    @Override
    public synchronized void put(Line line) {
        lines.merge(
                line.id(),
                line,
                (before, now) ->
                        new Line(
                                now.id(),
                                now.place(),
                                before.at(),
                                now.author(),
                                now.visibleTo(),
                                now.card()));
    }

    @Override
    public synchronized List<Line> latest(String place, int count) {
        var all =
                lines.values().stream()
                        .filter(line -> line.place().equals(place))
                        .sorted(Comparator.comparing(Line::at).thenComparing(Line::id))
                        .toList();
        return all.subList(Math.max(0, all.size() - count), all.size());
    }

    @Override
    public synchronized void clear() {
        lines.clear();
    }
}
