package io.baton.desk.refer.leaving;

import io.baton.firm.Individual;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;

/// One day's check of a firm's people.
///
/// @param people who is still to be looked at
/// @param unsettled people that a platform said nothing about, or that no one can replace yet
/// @param retries how often the unsettled ones were looked at again
/// @param from nothing happens before
record DailyRound(
        LocalDate day,
        Queue<Individual> people,
        List<Individual> unsettled,
        int retries,
        Instant from) {

    /// Pause before the unsettled are looked at again.
    static final Duration PAUSE = Duration.ofHours(1);

    private static final int MOST_RETRIES = 3;

    static DailyRound of(LocalDate day, Collection<Individual> people, Instant now) {
        return new DailyRound(day, new ArrayDeque<>(people), new ArrayList<>(), 0, now);
    }

    /// The round to go on with: of the unsettled if they are all that's left.
    DailyRound next(Instant now) {
        boolean again = people.isEmpty() && !unsettled.isEmpty() && retries < MOST_RETRIES;
        return again
                ? new DailyRound(
                        day,
                        new ArrayDeque<>(unsettled),
                        new ArrayList<>(),
                        retries + 1,
                        now.plus(PAUSE))
                : this;
    }
}
