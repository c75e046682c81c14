package io.baton.outbox;

import io.baton.chat.Workspace;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Log of finished parcels. It outlives them: a post that comes back after a crash is recognized
/// here, and a rewrite finds its message here.
public interface SentLog {

    /// Whether the parcel is finished, delivered or given up.
    boolean contains(Workspace workspace, String parcel);

    /// The door's reference to the message sent under this key.
    Optional<String> reference(Workspace workspace, String key);

    /// @param reference null if the parcel was given up
    void record(ParcelHeader parcelHeader, @Nullable String reference, Instant now);

    /// Deletes entries older than this.
    void purge(Instant before);
}
