package io.baton.mongo.cache;

import io.baton.firm.FirmId;
import java.time.Instant;

/// Counts the changes of each firm and collection, and lists the latest, so that a cache knows
/// whether it is current.
public interface ChangeMarks {

    Instant now();

    /// The latest changes to a firm's documents in a collection.
    RecentChanges find(FirmId firm, String collection);

    /// Call after each write.
    ///
    /// @param changed the document's id
    /// @return number of changes so far, including this one
    long record(FirmId firm, String collection, String changed);
}
