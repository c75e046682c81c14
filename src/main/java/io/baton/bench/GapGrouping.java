package io.baton.bench;

import java.time.Duration;
import java.util.List;

/// Groups gaps that ask for the same thing.
public interface GapGrouping {

    /// Starts reading a need in the background, so that it's known when [#group] needs it.
    void prepare(String need);

    /// @param gaps oldest first
    /// @param timeout how long to wait for needs to be read; the rest are grouped by equal words
    Groups group(List<Gap> gaps, Duration timeout);

    /// How many of the needs were read in time.
    enum Coverage {
        /// All needs were read.
        COMPLETE,
        /// Some were read. Others may stand alone although they belong together; a later call may
        /// group them.
        PARTIAL,
        /// None yet, for example right after startup.
        NONE
    }

    /// The groups found in the time allowed.
    ///
    /// @param groups sorted by count, then most recent
    record Groups(List<GapGroup> groups, Coverage coverage) {
        public Groups {
            groups = List.copyOf(groups);
        }
    }
}
