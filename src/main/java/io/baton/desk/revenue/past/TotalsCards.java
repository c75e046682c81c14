package io.baton.desk.revenue.past;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.file.PreviewLists;
import io.baton.desk.file.PreviewLists.Count;
import io.baton.desk.revenue.RevenueText;
import io.baton.desk.text.Spans;
import io.baton.past.PastImport.Outcome;
import java.util.List;

/// Cards that show which monthly totals an import would store, and which it stored.
final class TotalsCards {
    private static final String NOT_UNDONE =
            "An import can't be undone in one step. Each total keeps what it was before.";

    private TotalsCards() {}

    static Card preview(String file, TotalsPreview preview, String ignored, String importId) {
        var counts =
                PreviewLists.counts(
                        List.of(
                                new Count(preview.added(), "new"),
                                new Count(preview.replaced(), "changed"),
                                new Count(preview.unchanged(), "unchanged"),
                                new Count(preview.invalid().size(), "with errors")));
        int count = preview.changes().size();
        var card =
                PastCards.titled("Monthly totals from " + file, PastCards.sentence(counts, count));
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
                        Button.primary(
                                "Import " + totals(count), PastImportButtons.CONFIRM, importId),
                        Button.plain("Discard", PastImportButtons.DISCARD, importId));
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

    static Card done(Outcome.Totals outcome) {
        var counts =
                PreviewLists.counts(
                        List.of(
                                new Count(outcome.added(), "new"),
                                new Count(outcome.changed(), "changed"),
                                new Count(outcome.unchanged(), "unchanged"),
                                new Count(outcome.leftOut(), "left out")));
        return Card.saying("Imported: " + counts + ".")
                .note(Text.of("To see the share, type ").code("revenue").plain("."));
    }

    private static String totals(int number) {
        return number == 1 ? "1 total" : "%,d totals".formatted(number);
    }
}
