package io.baton.desk.revenue.past;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.file.PreviewLists;
import io.baton.desk.file.PreviewLists.Count;
import io.baton.desk.revenue.RevenueText;
import io.baton.desk.text.Spans;
import io.baton.past.ImportedHistory;
import java.util.List;

/// Cards that show which monthly totals an import would store, and which it stored.
final class TotalsCards {
    private static final String NOT_UNDONE =
            "An import can't be undone in one step. Each total keeps what it was before.";

    private TotalsCards() {}

    static Card preview(String file, TotalsPreview preview, String ignored, String importId) {
        var counts =
                List.of(
                        new Count(preview.added(), "new"),
                        new Count(preview.replaced(), "changed"),
                        new Count(preview.unchanged(), "unchanged"),
                        new Count(preview.invalid().size(), "with errors"));
        int count = preview.changes().size();
        var card = PreviewLists.titled("Monthly totals from " + file, counts, count);
        card =
                PreviewLists.list(
                        card,
                        "New",
                        preview.changes().stream().filter(each -> each.before() == null).toList(),
                        TotalsCards::change);
        card =
                PreviewLists.list(
                        card,
                        "Changed",
                        preview.changes().stream().filter(each -> each.before() != null).toList(),
                        TotalsCards::change);
        card = PreviewLists.leftOut(card, preview.invalid()).note(Text.of(ignored + NOT_UNDONE));
        return count == 0
                ? card
                : card.buttons(
                        Button.primary("Import " + totals(count), PastImport.CONFIRM, importId),
                        Button.plain("Discard", PastImport.DISCARD, importId));
    }

    private static Text change(TotalsPreview.Change change) {
        var text =
                Text.empty()
                        .strong(RevenueText.month(change.month()))
                        .plain(": ")
                        .and(Spans.of(change.total()));
        var before = change.before();
        return before == null ? text : text.plain(", changes from ").and(Spans.of(before));
    }

    static Card done(ImportedHistory.Totals outcome) {
        return PreviewLists.imported(
                        List.of(
                                new Count(outcome.added(), "new"),
                                new Count(outcome.changed(), "changed"),
                                new Count(outcome.unchanged(), "unchanged"),
                                new Count(outcome.leftOut(), "left out")))
                .note(Text.of("To see the share, type ").code("revenue").plain("."));
    }

    private static String totals(int number) {
        return number == 1 ? "1 total" : "%,d totals".formatted(number);
    }
}
