package io.baton.statement;

import io.baton.partner.Partner;
import io.baton.revenue.FeeSums;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;

/// A statement of a month that's ready to be sent, as sums. Found without reading a referral.
///
/// It has the fees that [Accounts#ready(YearMonth)] lists, added up. Corrections of one side's fees
/// that cancel each other out change nothing that is owed, so on their own they make no statement:
/// they wait for the next one.
///
/// @param month the last month that it covers
/// @param fees what isn't stated yet, in this currency; none if payments only aren't
public record Unsent(Partner partner, YearMonth month, CurrencyUnit currency, FeeSums fees) {

    /// The label that the statement will have.
    public String label() {
        return Statement.label(month, currency);
    }

    /// One for each currency in which the month isn't stated yet.
    ///
    /// @param due the fees that statements list and that fell due until the end of the month
    /// @param sent those of the partner, and of partners merged into it
    /// @param settlements likewise
    public static List<Unsent> of(
            Partner partner,
            YearMonth month,
            FeeSums due,
            Collection<SentStatement> sent,
            Collection<RecordedSettlement> settlements) {
        var statements = sent.stream().map(SentStatement::statement).toList();
        var left = due.minus(FeeSums.sum(statements.stream().map(Statement::fees).toList()));
        var currencies = new TreeSet<>(Comparator.comparing(CurrencyUnit::getCode));
        currencies.addAll(left.currencies());
        Account.unstated(
                        settlements.stream().map(RecordedSettlement::settlement).toList(),
                        statements,
                        month)
                .forEach(each -> currencies.add(each.amount().getCurrencyUnit()));
        statements.stream()
                .filter(each -> !each.month().isBefore(month))
                .forEach(each -> currencies.remove(each.currency()));
        return currencies.stream()
                .map(each -> new Unsent(partner, month, each, left.in(each)))
                .toList();
    }
}
