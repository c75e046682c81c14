package io.baton.outbox;

import io.baton.chat.Workspace;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What has become of parcels that left. It outlives them: a post that a crash brings back is
/// recognised here, and a rewrite finds here which message it is about.
public interface SentLog {

    /// Whether the parcel has left already, said or given up.
    boolean contains(Workspace workspace, String parcel);

    /// How the door finds the message that was said under this key.
    Optional<String> reference(Workspace workspace, String key);

    /// @param reference null when there is no message: the parcel was given up
    void record(ParcelHeader parcelHeader, @Nullable String reference, Instant now);

    /// Forgets what left before this.
    void purge(Instant before);
}
