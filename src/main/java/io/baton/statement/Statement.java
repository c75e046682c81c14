package io.baton.statement;

import io.baton.firm.FirmId;
import io.baton.partner.PartnerId;
import io.baton.revenue.FeeSums;
import io.baton.terms.Payer;
import java.time.YearMonth;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What fell due between the firm and one partner in one currency, and what was settled since the
/// statement before. All amounts are as the firm sees them: positive if the partner owes.
///
/// @param month the last month that it covers
/// @param lines fees that fell due and weren't stated before, and corrections of stated ones
/// @param opening the closing balance of the statement before
/// @param settlements what either side paid the other since
public record Statement(
        FirmId firm,
        PartnerId partner,
        YearMonth month,
        CurrencyUnit currency,
        List<StatementLine> lines,
        Money opening,
        List<FeeSettlement> settlements) {

    public Statement {
        lines = List.copyOf(lines);
        settlements = List.copyOf(settlements);
    }

    /// `S-2026-10-USD`: unique for a partner, and the same however often it's prepared.
    public String label() {
        return label(month, currency);
    }

    static String label(YearMonth month, CurrencyUnit currency) {
        return "S-" + month + "-" + currency.getCode();
    }

    /// Sums of the lines.
    FeeSums fees() {
        return FeeSums.sum(
                lines.stream()
                        .map(StatementLine::fee)
                        .map(fee -> FeeSums.of(fee.payer(), fee.amount()))
                        .toList());
    }

    /// Sum of the lines.
    public Money due() {
        return lines.stream()
                .map(line -> line.fee().forFirm())
                .reduce(Money.zero(currency), Money::plus);
    }

    /// What the partner paid, less what the firm paid.
    public Money settled() {
        return settledBy(Payer.PARTNER).plus(settledBy(Payer.FIRM));
    }

    /// What one side paid, less what was taken back: negative if the firm paid.
    public Money settledBy(Payer payer) {
        return settlements.stream()
                .filter(settlement -> settlement.payer() == payer)
                .map(FeeSettlement::forFirm)
                .reduce(Money.zero(currency), Money::plus);
    }

    /// Nothing fell due and nothing was settled, so there's nothing to state.
    public boolean isEmpty() {
        return lines.isEmpty() && settlements.isEmpty();
    }

    public Money closing() {
        return opening.plus(due()).minus(settled());
    }
}
