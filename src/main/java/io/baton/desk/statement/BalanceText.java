package io.baton.desk.statement;

import io.baton.chat.Text;
import io.baton.desk.text.Shorten;
import io.baton.desk.text.Spans;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.statement.Statement;
import io.baton.terms.Payer;
import java.util.stream.Stream;
import org.joda.money.Money;

/// Amounts between the firm and a partner. Both sides read the same words.
public record BalanceText(Firm firm, Partner partner) {
    private static final int NAME = 60;

    /// `CloudNine owes Northwind $1,250`
    ///
    /// @param balance positive if the partner owes
    public Text of(Money balance) {
        if (balance.isZero()) {
            return Text.of("nothing owed");
        }
        var debtor = balance.isPositive() ? Payer.PARTNER : Payer.FIRM;
        return Text.of(name(debtor) + " owes " + name(debtor.other()) + " ")
                .and(Spans.of(balance.abs()));
    }

    /// `CloudNine paid Northwind $1,250`
    ///
    /// @param settled positive if the partner paid
    public Text paid(Money settled) {
        if (settled.isZero()) {
            return Text.of("nothing paid");
        }
        var payer = settled.isPositive() ? Payer.PARTNER : Payer.FIRM;
        return Text.of(name(payer) + " paid " + name(payer.other()) + " ")
                .and(Spans.of(settled.abs()));
    }

    /// `CloudNine paid Northwind $500, Northwind paid CloudNine $300`: each side's sum by itself.
    public Text paid(Statement statement) {
        return Stream.of(statement.settledBy(Payer.PARTNER), statement.settledBy(Payer.FIRM))
                .filter(sum -> !sum.isZero())
                .map(this::paid)
                .reduce((one, other) -> one.plain(", ").and(other))
                .orElseGet(() -> Text.of("nothing paid"));
    }

    public String name(Payer payer) {
        return switch (payer) {
            case PARTNER -> Shorten.to(NAME, partner.name());
            case FIRM -> Shorten.to(NAME, firm.name());
        };
    }
}
