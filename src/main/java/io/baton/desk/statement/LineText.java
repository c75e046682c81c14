package io.baton.desk.statement;

import io.baton.chat.Text;
import io.baton.desk.text.FeeText;
import io.baton.desk.text.Shorten;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.referral.Referrals;
import io.baton.statement.FeeSettlement;
import io.baton.statement.Statement;
import io.baton.statement.StatementLine;

/// The lines of a statement in words. Statements have no client names: they're looked up for those
/// who may see them.
record LineText(Referrals referrals, Viewer viewer) {
    private static final int CLIENT = 40;

    /// @param number from 1; fees come first, then settlements
    Text of(Statement statement, int number) {
        var lines = statement.lines();
        return Text.of(number + ". ")
                .and(
                        number <= lines.size()
                                ? fee(lines.get(number - 1))
                                : settlement(
                                        statement.settlements().get(number - 1 - lines.size())));
    }

    private Text fee(StatementLine line) {
        var fee = line.fee();
        var text =
                Text.empty()
                        .strong("R-" + fee.number())
                        .plain(client(fee.number()) + ", " + TimeFormat.day(fee.on()) + ": ");
        var name = balance().name(fee.payer());
        var owed =
                fee.amount().isNegative()
                        ? text.and(Spans.of(fee.amount().abs())).plain(" less owed by " + name)
                        : text.plain(name + " owes ").and(Spans.of(fee.amount()));
        owed = owed.plain(" (").and(FeeText.of(fee.rule()));
        var basis = fee.basis();
        owed = basis == null ? owed : owed.plain("; basis ").and(Spans.of(basis));
        var corrects = line.corrects();
        return (corrects == null ? owed : owed.plain("; corrects " + corrects)).plain(")");
    }

    private String client(int number) {
        return referrals
                .find(viewer.firm().id(), number)
                .filter(viewer.asker()::maySee)
                .map(referral -> " " + Shorten.to(CLIENT, referral.client()))
                .orElse("");
    }

    private Text settlement(FeeSettlement settlement) {
        boolean takenBack = settlement.amount().isNegative();
        var paid = takenBack ? settlement.forFirm().negated() : settlement.forFirm();
        return (takenBack ? Text.of("Payment taken back: ") : Text.empty())
                .and(balance().paid(paid))
                .plain(" on " + TimeFormat.day(settlement.on()));
    }

    private BalanceText balance() {
        return new BalanceText(viewer.firm(), viewer.partner());
    }
}
