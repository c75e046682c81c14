package io.baton.revenue;

import io.baton.partner.PartnerId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Wins that a footnote names: the first few, and the number of all.
///
/// @param count of all
/// @param first the first five, by date
public record NamedWins(int count, List<Win> first) {

    /// @param number number of the referral
    /// @param on date of the win
    public record Win(PartnerId partner, int number, LocalDate on) {

        /// `R-12`
        public String label() {
            return "R-" + number;
        }
    }

    public static final NamedWins NONE = new NamedWins(0, List.of());

    /// More than this aren't named.
    public static final int MOST = 5;

    private static final Comparator<Win> BY_DATE =
            Comparator.comparing(Win::on).thenComparingInt(Win::number);

    public NamedWins {
        first = List.copyOf(first);
    }

    static NamedWins of(Earning win) {
        var named = new Win(win.partner(), win.referral().number(), win.countsOn());
        return new NamedWins(1, List.of(named));
    }

    /// Of two sets of different wins.
    public NamedWins plus(NamedWins other) {
        if (other.count == 0) {
            return this;
        }
        return count == 0
                ? other
                : new NamedWins(
                        count + other.count,
                        Stream.concat(first.stream(), other.first.stream())
                                .sorted(BY_DATE)
                                .limit(MOST)
                                .toList());
    }

    public boolean isEmpty() {
        return count == 0;
    }
}
