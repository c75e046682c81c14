package io.baton.digest;

import io.baton.revenue.Earning;
import io.baton.revenue.Ledger;
import java.util.List;
import org.joda.money.Money;

/// A win that earlier digests showed with another figure.
///
/// @param before its worth at the start of the week
public record CorrectedWin(Earning win, Money before) {

    static List<CorrectedWin> of(Ledger ledger, Window window) {
        return ledger.wins().stream()
                .filter(win -> !window.contains(win) && !win.recordedAt().isAfter(window.since()))
                .map(win -> new CorrectedWin(win, win.worthAt(window.since())))
                .filter(each -> !each.before().equals(each.win().worth()))
                .toList();
    }
}
