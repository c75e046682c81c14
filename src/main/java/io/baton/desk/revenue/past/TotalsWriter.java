package io.baton.desk.revenue.past;

import io.baton.desk.Ask;
import io.baton.draft.FileImport;
import io.baton.past.ConfirmedHistory;
import io.baton.past.ImportedHistory;
import io.baton.revenue.MonthTotal;
import io.baton.sheet.Sheet;
import io.baton.store.Journal.WriteOutcome;
import io.baton.store.MonthTotalStore;
import java.util.List;

/// Stores the monthly totals of a confirmed file. What's stored already stays, so it can run again.
record TotalsWriter(MonthTotalStore totals) {
    /// Far more than the number of people who enter the same total at once.
    private static final int MAX_TRIES = 20;

    ImportedHistory.Totals write(
            Ask ask, FileImport.Origin origin, ConfirmedHistory confirmed, Sheet sheet) {
        var preview = TotalsPreview.of(ask, sheet, totals);
        var entryBy = origin.sender();
        for (var change : preview.changes()) {
            write(origin, change, new MonthTotal.Entry(change.total(), entryBy, confirmed.at()));
        }
        return counted(origin, confirmed, preview);
    }

    private void write(
            FileImport.Origin origin, TotalsPreview.Change change, MonthTotal.Entry entry) {
        var firm = origin.firm();
        var turn = origin.turnIdOf(change.month().toString());
        var outcome = WriteOutcome.STALE;
        for (int i = 0; i < MAX_TRIES && outcome == WriteOutcome.STALE; i++) {
            var next =
                    totals.find(firm, change.month())
                            .map(before -> before.replaceWith(entry))
                            .orElseGet(() -> MonthTotal.first(firm, change.month(), entry));
            outcome = totals.write(next, turn, List.of());
        }
    }

    /// Counts what this import stored, also before it was interrupted.
    private ImportedHistory.Totals counted(
            FileImport.Origin origin, ConfirmedHistory confirmed, TotalsPreview preview) {
        var months = preview.months();
        if (months.isEmpty()) {
            return new ImportedHistory.Totals(0, 0, 0, preview.invalid().size());
        }
        var stored =
                totals.between(origin.firm(), months.getFirst(), months.getLast()).stream()
                        .filter(total -> months.contains(total.month()))
                        .filter(total -> total.entries().getLast().at().equals(confirmed.at()))
                        .toList();
        int added = (int) stored.stream().filter(total -> total.previous().isEmpty()).count();
        return new ImportedHistory.Totals(
                added,
                stored.size() - added,
                months.size() - stored.size(),
                preview.invalid().size());
    }
}
