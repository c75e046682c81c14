package io.baton.outbox;

import io.baton.chat.Workspace;
import java.time.Instant;

/// Posts from a backup. They may have been sent after the backup was made, so no courier sees them
/// before a member decides.
public interface HeldParcels {

    int count(Workspace workspace);

    /// Puts them in the outbox. The courier looks for each on its platform before it sends it. Safe
    /// to repeat after a crash.
    void release(Workspace workspace);

    /// Gives them up. Safe to repeat after a crash.
    void drop(Workspace workspace, Instant now);
}
