package io.baton.firm;

import org.joda.money.CurrencyUnit;

/// The firm's target for partner revenue.
///
/// @param currency the only currency in the share
/// @param target share of total revenue
public record RevenueGoal(CurrencyUnit currency, Percentage target) {

    /// Used until the firm sets its own target.
    public static final Percentage USUAL_TARGET = Percentage.of("21");
}
