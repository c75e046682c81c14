package io.baton.statement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What the statements that were sent say, so that the next one lists the differences only.
public final class Stated {
    private final Map<FeeLine.Key, StatementLine> latest = new HashMap<>();
    private final Map<FeeLine.Key, Money> sums = new HashMap<>();
    private final Map<FeeLine.Key, String> labels = new HashMap<>();

    /// @param sent those sent to one partner in one currency, oldest first
    public Stated(Collection<Statement> sent) {
        for (var statement : sent) {
            for (var line : statement.lines()) {
                var key = line.fee().key();
                latest.put(key, line);
                sums.merge(key, line.fee().amount(), Money::plus);
                labels.put(key, statement.label());
            }
        }
    }

    /// The lines of the next statement.
    ///
    /// @param ledger of the same partner, up to the end of the month
    public List<StatementLine> differences(Ledger ledger, CurrencyUnit currency, YearMonth month) {
        var lines = new ArrayList<StatementLine>();
        var inLedger = new HashSet<FeeLine.Key>();
        for (var line : ledger.lines()) {
            if (line.amount().getCurrencyUnit().equals(currency)
                    && !YearMonth.from(line.on()).isAfter(month)) {
                inLedger.add(line.key());
                add(lines, line, line.amount().minus(stated(line)));
            }
        }
        addGone(lines, inLedger);
        return List.copyOf(lines);
    }

    private Money stated(FeeLine line) {
        return sums.getOrDefault(line.key(), Money.zero(line.amount().getCurrencyUnit()));
    }

    /// Fees that were stated and are no longer owed.
    private void addGone(List<StatementLine> lines, Set<FeeLine.Key> inLedger) {
        latest.values().stream()
                .map(StatementLine::fee)
                .filter(fee -> !inLedger.contains(fee.key()))
                .sorted(Ledger.ORDER)
                .forEach(fee -> add(lines, fee, stated(fee).negated()));
    }

    private void add(List<StatementLine> lines, FeeLine fee, Money difference) {
        if (!difference.isZero()) {
            lines.add(
                    new StatementLine(
                            new FeeLine(
                                    fee.number(),
                                    fee.payer(),
                                    fee.on(),
                                    fee.basis(),
                                    fee.rule(),
                                    difference),
                            labels.get(fee.key())));
        }
    }
}
