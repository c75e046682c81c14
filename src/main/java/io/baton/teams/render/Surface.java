package io.baton.teams.render;

import io.baton.chat.Chart;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/// Where a card is shown, and how.
///
/// @param chartImage the public HTTPS URL of a chart's image, if there is one
/// @param notifies whether people mentioned on the card are notified
public record Surface(Function<Chart, Optional<URI>> chartImage, boolean notifies) {

    /// Visible to one person; notifies no one.
    public static Surface whisper() {
        return new Surface(_ -> Optional.empty(), false);
    }

    /// Visible to everyone in the place.
    public static Surface post() {
        return new Surface(_ -> Optional.empty(), true);
    }

    public Surface with(Function<Chart, Optional<URI>> chartImages) {
        return new Surface(chartImages, notifies);
    }
}
