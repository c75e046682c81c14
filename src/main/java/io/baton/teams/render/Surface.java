package io.baton.teams.render;

import io.baton.chat.Chart;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/// Where a card is shown.
///
/// @param picture the public https address of a chart's picture, where Microsoft can fetch it
/// @param notifies whether the people named on the card are notified
public record Surface(Function<Chart, Optional<URI>> picture, boolean notifies) {

    /// Seen by one person, and nobody else is notified.
    public static Surface whisper() {
        return new Surface(_ -> Optional.empty(), false);
    }

    /// Seen by everyone who is there.
    public static Surface post() {
        return new Surface(_ -> Optional.empty(), true);
    }

    public Surface with(Function<Chart, Optional<URI>> pictures) {
        return new Surface(pictures, notifies);
    }
}
