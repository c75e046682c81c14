package io.baton.chat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Message history, for a door whose platform doesn't store one.
public interface Transcript {

    /// @param id unique; lines in a place are sorted by `at`, then `id`
    /// @param author null for the bot
    /// @param visibleTo id of the only person who sees the line; null for everyone in the place
    /// @param place the place's id, in the door's format
    record Line(
            String id,
            String place,
            Instant at,
            @Nullable Person author,
            @Nullable String visibleTo,
            Card card) {}

    /// Adds the line, or replaces the one with the same id without moving it.
    void put(Line line);

    /// The latest lines in a place, oldest first.
    List<Line> latest(String place, int count);

    void clear();
}
