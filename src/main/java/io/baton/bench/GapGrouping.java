package io.baton.bench;

import java.time.Duration;
import java.util.List;

/// Groups gaps that ask for the same.
public interface GapGrouping {

    /// Starts to read a need that will be asked for; nobody waits.
    void prepare(String need);

    /// @param gaps oldest first
    /// @param patience how long to wait for needs to be read; what takes longer is grouped by equal
    ///   words
    Groups group(List<Gap> gaps, Duration patience);

    /// How many of the needs were read in time.
    enum Coverage {
        /// All of them.
        COMPLETE,
        /// Some; others may stand alone that belong together, and asking again tells more.
        PARTIAL,
        /// None yet, as soon after the start.
        NONE
    }

    /// What was found in the time there was.
    ///
    /// @param groups the most asked first, of equals the one asked last
    record Groups(List<GapGroup> groups, Coverage coverage) {
        public Groups {
            groups = List.copyOf(groups);
        }
    }
}
