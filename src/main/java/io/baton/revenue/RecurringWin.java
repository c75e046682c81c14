package io.baton.revenue;

import io.baton.firm.Percentage;
import io.baton.referral.Direction;
import io.baton.referral.Worth;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A win with an amount per month or year. It's noted, and doesn't count yet.
///
/// @param number number of the referral
/// @param amount what the client pays each month or year
/// @param fee the rate agreed with the partner; null if inbound or if none was agreed
/// @param from date of the win
/// @param until when it ended, or when its months are over; null while no end is known
public record RecurringWin(
        int number,
        Direction direction,
        Worth amount,
        @Nullable Percentage fee,
        LocalDate from,
        @Nullable LocalDate until) {

    /// Empty if nothing recurs.
    static Optional<RecurringWin> of(Earning win) {
        var recurring = win.won().amount().recurring();
        return recurring == null
                ? Optional.empty()
                : Optional.of(
                        new RecurringWin(
                                win.referral().number(),
                                win.referral().direction(),
                                recurring,
                                win.won().fee(),
                                win.countsOn(),
                                until(win, recurring)));
    }

    private static @Nullable LocalDate until(Earning win, Worth recurring) {
        var months = recurring.months();
        var planned = months == null ? null : win.countsOn().plusMonths(months);
        return Stream.of(
                        Optional.ofNullable(win.won().amount().endedOn()),
                        Optional.ofNullable(planned))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
