package io.baton.chat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was said where, kept for a door whose platform keeps no history of its own.
public interface Transcript {

    /// @param id unique, and the order within a place follows `at`, then `id`
    /// @param author null for the bot
    /// @param visibleTo the one person who sees it, or null for everyone in the place
    /// @param place a place's id as the door writes it
    record Line(
            String id,
            String place,
            Instant at,
            @Nullable Person author,
            @Nullable String visibleTo,
            Card card) {}

    /// Adds the line, or replaces the one with the same id, keeping its place in the order.
    void put(Line line);

    /// The last lines of a place, oldest first.
    List<Line> latest(String place, int count);

    void clear();
}
