package io.baton.referral.amount;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// From which day on two amounts of a win differ.
final class AmountDifference {
    private AmountDifference() {}

    /// @param on date of both wins
    static Optional<LocalDate> first(WinAmount one, WinAmount other, LocalDate on) {
        if (one.recurs() != other.recurs() || !Objects.equals(one.once(), other.once())) {
            return Optional.of(on);
        }
        return one.recurs()
                ? Stream.concat(prices(one, other, on), ends(one, other, on))
                        .min(Comparator.naturalOrder())
                : Optional.empty();
    }

    private static Stream<LocalDate> prices(WinAmount one, WinAmount other, LocalDate on) {
        return Stream.concat(Stream.of(on), one.priceDays(other).stream())
                .filter(day -> !one.priceOn(day).equals(other.priceOn(day)));
    }

    private static Stream<LocalDate> ends(WinAmount one, WinAmount other, LocalDate on) {
        var end = Optional.ofNullable(RecurringSeries.end(one, on));
        var otherEnd = Optional.ofNullable(RecurringSeries.end(other, on));
        return end.equals(otherEnd)
                ? Stream.empty()
                : Stream.of(end, otherEnd).flatMap(Optional::stream);
    }
}
