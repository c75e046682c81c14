package io.baton.desk.revenue.past;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.file.PreviewLists;
import io.baton.desk.file.PreviewLists.Count;
import io.baton.desk.refer.card.WorthText;
import io.baton.desk.text.Shorten;
import io.baton.desk.text.TimeFormat;
import io.baton.past.ImportedHistory;
import io.baton.past.PastResult;
import io.baton.referral.Direction;
import java.util.List;
import java.util.Map;

/// Cards that show what an import of a firm's history would store, and what it stored.
final class PastCards {
    private static final String QUIET =
            "Past referrals send no messages and are in no digest. Each win counts in the month of its date."
                    + " Open ones are logged, not offered. An import can't be undone in one step:"
                    + " edit, reopen or withdraw what's wrong.";

    private PastCards() {}

    static Card referrals(String file, PastPreview preview, String ignored, String importId) {
        var counts =
                List.of(
                        new Count(preview.planned().size(), "new"),
                        new Count(preview.alreadyThere().size(), "already here"),
                        new Count(preview.invalid().size(), "with errors"));
        var card =
                PreviewLists.titled(
                        "Past referrals from " + file, counts, preview.planned().size());
        card = PreviewLists.list(card, "New", preview.planned(), PastCards::row);
        card =
                PreviewLists.list(
                        card,
                        "New partners",
                        List.copyOf(preview.newPartners().entrySet()),
                        PastCards::partner);
        card =
                PreviewLists.list(
                        card,
                        "Already here",
                        preview.alreadyThere(),
                        each ->
                                Text.of("Row %d: ".formatted(each.row().row()))
                                        .strong(each.referral().label()));
        card = PreviewLists.leftOut(card, preview.invalid());
        long withoutFee = preview.planned().stream().filter(PastPreview.Planned::lacksFee).count();
        if (withoutFee > 0) {
            card = card.paragraph(Text.of(withoutFee(withoutFee)));
        }
        card = card.note(Text.of(ignored + QUIET));
        return preview.planned().isEmpty()
                ? card
                : card.buttons(buttons(preview, importId).toArray(Button[]::new));
    }

    private static String withoutFee(long wins) {
        return wins == 1
                ? "One win that you sent has no fee, so it earns nothing. Fill in its Fee, or set the partner's fee first."
                : "%,d wins that you sent have no fee, so they earn nothing. Fill in a column Fee, or set the partners' fees first."
                        .formatted(wins);
    }

    private static List<Button> buttons(PastPreview preview, String importId) {
        var discard = Button.plain("Discard", PastImport.DISCARD, importId);
        int partners = preview.newPartners().size();
        int all = preview.planned().size();
        int known = preview.withKnownPartner().size();
        if (partners == 0) {
            return List.of(
                    Button.primary("Import " + referrals(all), PastImport.CONFIRM, importId),
                    discard);
        }
        var both =
                Button.primary(
                        "Import %,d, add %s".formatted(all, PreviewLists.partners(partners)),
                        PastImport.CONFIRM,
                        importId);
        return known == 0
                ? List.of(both, discard)
                : List.of(
                        both,
                        Button.plain(
                                "Import %,d without them".formatted(known),
                                PastImport.CONFIRM_KNOWN,
                                importId),
                        discard);
    }

    /// `Row 2: Tue 5 Mar 2024, Acme needs phones, to RingPros, won $12,500`
    private static Text row(PastPreview.Planned planned) {
        var row = planned.row();
        var text =
                Text.of("Row %d: %s, ".formatted(row.row(), TimeFormat.day(row.on())))
                        .strong(Shorten.to(40, row.wanted().client()))
                        .plain(" needs " + Shorten.to(60, row.wanted().need()));
        if (!row.partner().isEmpty()) {
            var way = row.direction() == Direction.OUT ? ", to " : ", from ";
            text = text.plain(way + row.partner());
        }
        var result =
                switch (row.result()) {
                    case PastResult.Won(var amount, var on, _) ->
                            text.plain(", won ")
                                    .and(WorthText.of(amount))
                                    .plain(" on " + TimeFormat.day(on));
                    case PastResult.Lost _ -> text.plain(", lost");
                    case PastResult.Withdrawn _ -> text.plain(", withdrawn");
                    case PastResult.Open() -> text.plain(", open");
                };
        return result.and(PastFeeText.of(planned));
    }

    private static Text partner(Map.Entry<String, Integer> partner) {
        return Text.empty().strong(partner.getKey()).plain(": " + referrals(partner.getValue()));
    }

    static Card done(ImportedHistory outcome) {
        return switch (outcome) {
            case ImportedHistory.Totals totals -> TotalsCards.done(totals);
            case ImportedHistory.Referrals referrals -> done(referrals);
        };
    }

    private static Card done(ImportedHistory.Referrals outcome) {
        var what = outcome.imported() == 1 ? "past referral" : "past referrals";
        var card =
                PreviewLists.imported(
                        List.of(
                                new Count(outcome.imported(), what),
                                new Count(outcome.known(), "already here"),
                                new Count(outcome.leftOut(), "left out")));
        if (!outcome.partners().isEmpty()) {
            card =
                    card.paragraph(
                            Text.of(
                                    "Added %s: %s. They have no skills yet, so I don't propose them."
                                            .formatted(
                                                    PreviewLists.partners(
                                                            outcome.partners().size()),
                                                    Shorten.to(
                                                            1_000,
                                                            String.join(
                                                                    ", ", outcome.partners())))));
        }
        return outcome.open() == 0
                ? card
                : card.note(
                        Text.of(
                                        "%,d still open: logged, not offered. To see what's open, type "
                                                .formatted(outcome.open()))
                                .code("refer list open")
                                .plain("."));
    }

    /// `1 referral`, `12 referrals`
    private static String referrals(int number) {
        return number == 1 ? "1 referral" : "%,d referrals".formatted(number);
    }
}
