package io.baton.outbox;

import io.baton.chat.Workspace;
import java.time.Instant;
import java.util.Map;

/// Which doors are shut for a while because their platform asked for patience.
public interface DoorPauses {

    /// A workspace's way through a door.
    ///
    /// @param name as in [io.baton.chat.Place#door()]
    record Door(Workspace workspace, String name) {
        public static Door of(ParcelHeader parcelHeader) {
            return new Door(parcelHeader.workspace(), parcelHeader.to().door());
        }
    }

    /// Until when doors are shut; may name some that are open again.
    Map<Door, Instant> pausedUntil();

    /// Shuts the door; one that is shut for longer already stays so.
    void pause(Door door, Instant until);
}
