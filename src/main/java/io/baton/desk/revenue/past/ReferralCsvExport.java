package io.baton.desk.revenue.past;

import io.baton.desk.file.CsvFile;
import io.baton.desk.refer.card.WorthText;
import io.baton.firm.Firm;
import io.baton.partner.PartnerId;
import io.baton.partner.Partners;
import io.baton.referral.Direction;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.referral.Registration;
import io.baton.referral.State;
import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.Worth;
import io.baton.sheet.SheetWriter;
import io.baton.terms.DatedAmount;
import io.baton.understanding.reader.MoneyWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Writes the firm's referrals as a CSV file with the columns that `revenue import` reads. The
/// referrals of one that's read into an empty firm earn the same in every month.
public record ReferralCsvExport(Referrals referrals, Partners partners) implements CsvFile {
    /// Referrals read at a time.
    private static final int PAGE = 500;

    private static final List<PastColumns> COLUMNS =
            List.of(
                    PastColumns.NUMBER,
                    PastColumns.DATE,
                    PastColumns.DIRECTION,
                    PastColumns.CLIENT,
                    PastColumns.NEED,
                    PastColumns.PARTNER,
                    PastColumns.RESULT,
                    PastColumns.AMOUNT,
                    PastColumns.RECURRING,
                    PastColumns.WON_ON,
                    PastColumns.ENDED_ON,
                    PastColumns.PRICES,
                    PastColumns.PAID,
                    PastColumns.FEE,
                    PastColumns.REASON,
                    PastColumns.CONTACT,
                    PastColumns.REFERENCE);

    @Override
    public byte[] of(Firm firm, LocalDate today) {
        var names = names(firm);
        var currency = firm.currency().getCode();
        return SheetWriter.write(
                COLUMNS.stream()
                        .map(column ->
                                column == PastColumns.AMOUNT
                                        ? "%s (%s)".formatted(column.header(), currency)
                                        : column.header())
                        .toList(),
                pages(firm).flatMap(List::stream).map(each -> cells(firm, each, names)));
    }

    private Stream<List<Referral>> pages(Firm firm) {
        return Stream.iterate(
                referrals.after(firm.id(), 0, PAGE),
                page -> !page.isEmpty(),
                page -> referrals.after(firm.id(), page.getLast().number(), PAGE));
    }

    /// Merged partners go by the name of the other one.
    private Map<PartnerId, String> names(Firm firm) {
        var ever = partners.everKnown(firm.id());
        var names = new HashMap<PartnerId, String>();
        ever.stream()
                .filter(partner -> partner.lineage().mergedInto() == null)
                .forEach(partner -> partner.ids().forEach(id -> names.put(id, partner.name())));
        ever.forEach(partner -> names.putIfAbsent(partner.id(), partner.name()));
        return names;
    }

    private static List<String> cells(Firm firm, Referral referral, Map<PartnerId, String> names) {
        var partner = referral.partner();
        var cells = new ArrayList<String>();
        cells.add(referral.label());
        cells.add(firm.dayOf(referral.steps().getFirst().at()).toString());
        cells.add(referral.direction() == Direction.OUT ? "sent" : "received");
        cells.add(referral.client());
        cells.add(referral.need());
        cells.add(partner == null ? "" : names.getOrDefault(partner, ""));
        cells.addAll(result(firm, referral));
        cells.add(Objects.requireNonNullElse(referral.clientContact(), ""));
        cells.add(reference(referral.imported()));
        return cells;
    }

    private static String reference(Registration.@Nullable Imported imported) {
        return imported == null ? "" : Objects.requireNonNullElse(imported.reference(), "");
    }

    /// Result, amount, recurring, won on, ended on, price changes, paid, fee, reason.
    private static List<String> result(Firm firm, Referral referral) {
        var estimate = referral.estimate();
        var worth = estimate == null ? "" : typed(estimate, firm);
        return switch (referral.state()) {
            case State.Won won -> won(firm, referral, won);
            case State.Lost(var reason, _) -> closed("lost", worth, reason);
            case State.Withdrawn(var reason) -> closed("withdrawn", worth, reason);
            case State.Logged _, State.Offered _, State.Accepted _ -> closed("open", worth, "");
        };
    }

    private static List<String> closed(String result, String worth, String reason) {
        return List.of(result, worth, "", "", "", "", "", "", reason);
    }

    private static List<String> won(Firm firm, Referral referral, State.Won won) {
        var amount = won.amount();
        var once = amount.once();
        var recurring = amount.recurring();
        var endedOn = amount.endedOn();
        return List.of(
                "won",
                once == null ? "" : typed(once, firm),
                recurring == null ? "" : WorthText.asTyped(Estimate.of(recurring)),
                won.on().toString(),
                endedOn == null ? "" : endedOn.toString(),
                DatedCells.prices(amount.prices()),
                DatedCells.payments(
                        referral.payments().stream()
                                .map(each -> new DatedAmount(each.on(), each.amount()))),
                FeeCell.written(won.fee()),
                "");
    }

    /// A single amount as that of a win; a range or a recurring one in words.
    private static String typed(Estimate estimate, Firm firm) {
        var amount = estimate.worth().amount();
        return estimate.equals(Estimate.of(Worth.once(amount)))
                ? typed(amount, firm)
                : WorthText.asTyped(estimate);
    }

    /// A bare number in the firm's currency, which the header names.
    private static String typed(Money money, Firm firm) {
        return money.getCurrencyUnit().equals(firm.currency())
                ? MoneyWriter.digits(money)
                : DatedCells.typed(money);
    }
}
