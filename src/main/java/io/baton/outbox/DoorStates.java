package io.baton.outbox;

import io.baton.chat.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/// What the instances on one outbox tell each other about their doors: which are paused because
/// their platform limits the rate, and which each instance is connected to.
public interface DoorStates {

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

    /// How long an instance may be down before its doors count as disconnected.
    Duration REMEMBERED = Duration.ofHours(24);

    /// Records the doors that an instance can deliver to. Replaces what it recorded before, and
    /// forgets instances that haven't recorded theirs for longer than [#REMEMBERED].
    ///
    /// @param instance its name, as in [Claim.Lease]
    void connected(String instance, Set<String> doors, Instant now);

    /// The doors that any instance has recorded since then.
    Set<String> connectedSince(Instant since);
}
