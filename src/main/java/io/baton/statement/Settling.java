package io.baton.statement;

import java.util.Collection;
import org.joda.money.Money;

/// Whether a payment between the two sides can be recorded.
public final class Settling {

    public sealed interface Verdict {
        record Fine() implements Verdict {}

        record Zero() implements Verdict {}

        /// @param paid what this side has paid so far
        record TakesBackTooMuch(Money paid) implements Verdict {}

        /// The same side paid the same on that day already. It can still be recorded.
        record SameAgain() implements Verdict {}

        default boolean allows() {
            return switch (this) {
                case Fine _, SameAgain _ -> true;
                case Zero _, TakesBackTooMuch _ -> false;
            };
        }
    }

    private Settling() {}

    /// @param before all settlements between the two in any currency
    public static Verdict check(FeeSettlement settlement, Collection<FeeSettlement> before) {
        if (settlement.amount().isZero()) {
            return new Verdict.Zero();
        }
        var same =
                before.stream()
                        .filter(each -> each.payer() == settlement.payer())
                        .filter(each -> each.amount().isSameCurrency(settlement.amount()))
                        .toList();
        var paid =
                same.stream()
                        .map(FeeSettlement::amount)
                        .reduce(Money.zero(settlement.amount().getCurrencyUnit()), Money::plus);
        if (paid.plus(settlement.amount()).isNegative()) {
            return new Verdict.TakesBackTooMuch(paid);
        }
        return same.stream()
                        .anyMatch(each ->
                                each.on().equals(settlement.on())
                                        && each.amount().isEqual(settlement.amount()))
                ? new Verdict.SameAgain()
                : new Verdict.Fine();
    }
}
