package io.baton.desk.revenue.past;

import io.baton.chat.Card;
import io.baton.desk.Ask;
import io.baton.desk.file.PreviewLists;
import io.baton.desk.file.SentSheet;
import io.baton.desk.file.StagedFile;
import io.baton.desk.file.WaitingFiles;
import io.baton.partner.Partners;
import io.baton.past.ConfirmedHistory;
import io.baton.past.HistoryFile;
import io.baton.past.ImportedHistory;
import io.baton.referral.Referrals;
import io.baton.revenue.MonthTotals;
import io.baton.sheet.Sheet;

/// Previews what a file with a firm's history would store. Keeps the file until the member
/// confirms; nothing else is stored before that.
record PastStaging(
        WaitingFiles<HistoryFile, ConfirmedHistory, ImportedHistory> waitingFiles,
        MonthTotals totals,
        Partners partners,
        Referrals referrals) {

    /// What a file lists.
    sealed interface Kind {
        record Totals() implements Kind {}

        record Referrals() implements Kind {}

        /// @param why full sentences for the sender
        record Neither(String why) implements Kind {}
    }

    StagedFile stage(Ask ask, SentSheet sent) {
        return switch (sent) {
            case SentSheet.Unreadable(var why) -> new StagedFile.Unreadable(why);
            case SentSheet.Table table ->
                    switch (kind(table.sheet())) {
                        case Kind.Neither(var why) -> new StagedFile.Unreadable(why);
                        case Kind.Totals() -> new StagedFile.Previewed(totals(ask, table));
                        case Kind.Referrals() -> new StagedFile.Previewed(referrals(ask, table));
                    };
        };
    }

    static Kind kind(Sheet sheet) {
        var columns = PastColumns.of(sheet);
        var totals = TotalsPreview.columns(sheet);
        if (PastColumns.looksLike(columns)) {
            var missing = PastColumns.missing(columns);
            return missing.isEmpty()
                    ? new Kind.Referrals()
                    : new Kind.Neither(
                            "These columns of past referrals are missing: %s. Yours has %s."
                                    .formatted(missing, columns.all()));
        }
        return TotalsPreview.fits(totals)
                ? new Kind.Totals()
                : new Kind.Neither(
                        "The first row must name the columns: Month and Total, or those of past referrals. Yours has %s."
                                .formatted(columns.all()));
    }

    private Card totals(Ask ask, SentSheet.Table table) {
        var preview = TotalsPreview.of(ask, table.sheet(), totals);
        if (!preview.changes().isEmpty()) {
            keep(ask, table);
        }
        return TotalsCards.preview(
                table.name(),
                preview,
                PreviewLists.ignored(TotalsPreview.columns(table.sheet())),
                ask.turn().id());
    }

    private Card referrals(Ask ask, SentSheet.Table table) {
        var preview = PastPreview.of(ask, table.sheet(), partners, referrals);
        if (!preview.planned().isEmpty()) {
            keep(ask, table);
        }
        var columns = PastColumns.of(table.sheet());
        var wins =
                columns.has(PastColumns.WON_ON)
                        ? ""
                        : "There's no column Won on, so wins count on their Date. ";
        return PastCards.referrals(
                table.name(), preview, PreviewLists.ignored(columns) + wins, ask.turn().id());
    }

    private void keep(Ask ask, SentSheet.Table table) {
        waitingFiles.keep(ask, new HistoryFile(table.name(), table.text()));
    }
}
