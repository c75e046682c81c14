package io.baton.past;

import java.time.Instant;
import java.util.List;

/// What a member confirmed of a file with the firm's history.
///
/// @param newPartners names of the partners to add first; rows that name others who aren't known
///   are left out
/// @param at when it was confirmed, to the millisecond; marks what it stores
public record ConfirmedHistory(HistoryFile file, List<String> newPartners, Instant at) {

    public ConfirmedHistory {
        newPartners = List.copyOf(newPartners);
    }
}
