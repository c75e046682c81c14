package io.baton.digest;

import io.baton.revenue.Earning;
import java.util.Optional;
import org.joda.money.Money;

/// A win that earlier digests showed with another figure.
///
/// @param before its worth at the start of the week
public record CorrectedWin(Earning win, Money before) {

    /// Empty if it's a win of this week, or shown with the same figure.
    static Optional<CorrectedWin> of(Earning win, Window window) {
        return Optional.of(new CorrectedWin(win, win.worthAt(window.since())))
                .filter(_ -> !window.contains(win) && !win.recordedAt().isAfter(window.since()))
                .filter(each -> !each.before().equals(win.worth()));
    }
}
