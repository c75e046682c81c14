package io.baton.revenue;

import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.referral.Referral;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// The tallies of each firm.
public interface Tallies {

    /// The figures of all referrals written before this call, by this instance or another.
    FirmTallies of(Firm firm);

    /// Wins that bring something on one of these days, both included, besides what counts on their
    /// own date, by number. May have others that did, or would, on such a day of another month.
    ///
    /// @param most how many are read at most
    List<Referral> bringing(FirmId firm, LocalDate first, LocalDate last, int most);

    /// What wins bring after this day, until the end of its month.
    ///
    /// @param most how many wins are read at most
    default StillDue stillDue(FirmId firm, LocalDate today, int most) {
        var last = YearMonth.from(today).atEndOfMonth();
        if (today.equals(last)) {
            return StillDue.none(last);
        }
        var found = bringing(firm, today.plusDays(1), last, most + 1);
        var incomes =
                found.stream()
                        .limit(most)
                        .map(Counting::of)
                        .flatMap(Optional::stream)
                        .map(win -> new LaterIncome(win, today.plusDays(1), last))
                        .filter(LaterIncome::any)
                        .toList();
        return new StillDue(last, incomes, found.size() > most);
    }
}
