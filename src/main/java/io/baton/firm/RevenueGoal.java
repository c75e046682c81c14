package io.baton.firm;

import org.joda.money.CurrencyUnit;

/// What partnering shall bring.
///
/// @param currency the only one that enters the share
/// @param target the share of the firm's income
public record RevenueGoal(CurrencyUnit currency, Percentage target) {

    /// The yardstick that Baton measures against until the firm sets its own.
    public static final Percentage USUAL_TARGET = Percentage.of("21");
}
