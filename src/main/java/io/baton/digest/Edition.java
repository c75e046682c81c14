package io.baton.digest;

import io.baton.firm.FirmId;
import java.time.Instant;

/// The digest of one week in one channel. Written once, together with its post.
///
/// @param place platform id of the channel
/// @param version number of writes so far; 0 if never stored
public record Edition(
        FirmId firm, String place, IsoWeek week, Instant dueAt, Instant writtenAt, long version) {

    /// Unique within the firm, and the same for all instances: `2026-W45/slack:C1`
    public String id() {
        return id(place, week);
    }

    public static String id(String place, IsoWeek week) {
        return week + "/" + place;
    }

    /// The state after a successful write.
    public Edition written() {
        return new Edition(firm, place, week, dueAt, writtenAt, version + 1);
    }
}
