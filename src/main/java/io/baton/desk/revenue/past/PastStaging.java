package io.baton.desk.revenue.past;

import io.baton.chat.Card;
import io.baton.desk.Ask;
import io.baton.desk.file.SentSheet;
import io.baton.partner.Partners;
import io.baton.past.PastImport;
import io.baton.past.PastImport.SentFile;
import io.baton.referral.Referrals;
import io.baton.revenue.MonthTotals;
import io.baton.sheet.Sheet;
import io.baton.store.ImportStore;
import java.time.Duration;
import java.util.List;

/// Previews what a file with a firm's history would store. Keeps the file until the member
/// confirms; nothing else is stored before that.
final class PastStaging {
    /// How long an expired import stays, so that a late press still gets an explanation.
    private static final Duration RETENTION = Duration.ofDays(7);

    private final ImportStore<PastImport> imports;
    private final MonthTotals totals;
    private final Partners partners;
    private final Referrals referrals;

    PastStaging(
            ImportStore<PastImport> imports,
            MonthTotals totals,
            Partners partners,
            Referrals referrals) {
        this.imports = imports;
        this.totals = totals;
        this.partners = partners;
        this.referrals = referrals;
    }

    /// What a file lists.
    sealed interface Kind {
        record Totals() implements Kind {}

        record Referrals() implements Kind {}

        /// @param why full sentences for the sender
        record Neither(String why) implements Kind {}
    }

    /// The result of reading a file.
    sealed interface Staging {
        /// @param why full sentences for the sender
        record Unreadable(String why) implements Staging {}

        record Previewed(Card card) implements Staging {}
    }

    Staging stage(Ask ask, SentSheet sent) {
        return switch (sent) {
            case SentSheet.Unreadable(var why) -> new Staging.Unreadable(why);
            case SentSheet.Table table ->
                    switch (kind(table.sheet())) {
                        case Kind.Neither(var why) -> new Staging.Unreadable(why);
                        case Kind.Totals() -> new Staging.Previewed(totals(ask, table));
                        case Kind.Referrals() -> new Staging.Previewed(referrals(ask, table));
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
                ignored(TotalsPreview.columns(table.sheet()).ignored()),
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
                table.name(), preview, ignored(columns.ignored()) + wins, ask.turn().id());
    }

    private static String ignored(String columns) {
        return columns.isEmpty() ? "" : "Ignored columns: " + columns + ". ";
    }

    private void keep(Ask ask, SentSheet.Table table) {
        imports.forget(ask.firm().id(), ask.now().minus(RETENTION));
        var file = new SentFile(table.name(), table.text());
        var waiting =
                new PastImport(
                        ask.turn().id(),
                        ask.firm().id(),
                        ask.who(),
                        ask.now(),
                        new PastImport.State.Waiting(file),
                        0);
        // If the chat delivers the turn twice, the first write wins.
        imports.write(waiting, ask.turn().id(), List.of());
    }
}
