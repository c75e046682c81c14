package io.baton.desk.revenue;

import io.baton.chat.Button;
import io.baton.desk.button.RevenueButtons;
import io.baton.desk.button.RevenueRef;
import io.baton.partner.Partner;
import io.baton.revenue.Period;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// The figures that someone asks for.
///
/// @param partner null for all partners
/// @param period null for what is shown without one
record RevenueQuestion(@Nullable Partner partner, @Nullable Period period) {

    static RevenueQuestion of(Partner partner) {
        return new RevenueQuestion(partner, null);
    }

    /// The same partner's other figures.
    RevenueQuestion in(Period other) {
        return new RevenueQuestion(partner, other);
    }

    /// A button that asks it, labelled with its partner and period.
    ///
    /// @param now the firm's current month
    Button button(YearMonth now) {
        var who = partner == null ? "" : partner.name();
        var when = period == null ? "" : RevenueText.period(period, now);
        var label = who.isEmpty() || when.isEmpty() ? who + when : who + ", " + when;
        return button(label.isEmpty() ? "All partner revenue" : label);
    }

    Button button(String label) {
        return RevenueButtons.show(
                label, new RevenueRef(partner == null ? null : partner.id(), period));
    }
}
