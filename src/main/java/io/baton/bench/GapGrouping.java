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

    /// What was found in the time there was.
    ///
    /// @param groups the most asked first, of equals the one asked last
    /// @param complete whether all needs were read in time; if not, some may stand alone that
    ///   belong together, and asking again tells more
    /// @param modelNotReady whether no need could be read yet, as soon after the start
    record Groups(List<Lack> groups, boolean complete, boolean modelNotReady) {
        public Groups {
            groups = List.copyOf(groups);
        }
    }
}
