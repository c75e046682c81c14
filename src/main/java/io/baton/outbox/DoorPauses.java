package io.baton.outbox;

import io.baton.chat.Workspace;
import java.time.Instant;
import java.util.Map;

/// Stores which doors are paused because their platform limits the rate.
public interface DoorPauses {

    /// One workspace's connection to a platform.
    ///
    /// @param name as in [io.baton.chat.Place#door()]
    record Door(Workspace workspace, String name) {
        public static Door of(ParcelHeader parcelHeader) {
            return new Door(parcelHeader.workspace(), parcelHeader.to().door());
        }
    }

    /// End of the pause by door. May include pauses that are over.
    Map<Door, Instant> pausedUntil();

    /// Pauses the door. Never shortens an existing pause.
    void pause(Door door, Instant until);
}
