package io.baton.digest;

import io.baton.firm.FirmId;
import java.time.Instant;

/// The digest of one week in one channel, written once: who writes it posts it.
///
/// @param place the channel, as the chat names it
/// @param dueAt when it was due
/// @param writtenAt when it was written
/// @param version the number of writes that this state has behind it; 0 when never stored
public record Edition(
        FirmId firm, String place, IsoWeek week, Instant dueAt, Instant writtenAt, long version) {

    /// The same for all who would write this edition, unique within the firm: `2026-W45/slack:C1`
    public String id() {
        return id(place, week);
    }

    public static String id(String place, IsoWeek week) {
        return week + "/" + place;
    }

    /// The state that the next write builds on.
    public Edition written() {
        return new Edition(firm, place, week, dueAt, writtenAt, version + 1);
    }
}
