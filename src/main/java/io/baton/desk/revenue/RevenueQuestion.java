package io.baton.desk.revenue;

import io.baton.chat.Button;
import io.baton.desk.button.RevenueButtons;
import io.baton.desk.button.RevenueRef;
import io.baton.partner.Partner;
import io.baton.revenue.Period;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// The partner and the time that someone asks for.
///
/// @param partner null for all partners
/// @param period null for what is shown without one
public record RevenueQuestion(@Nullable Partner partner, @Nullable Period period) {

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
        var label = label(now);
        return button(label.isEmpty() ? "All partner revenue" : label);
    }

    /// `CloudNine, October 2026`; empty without a partner and a period.
    ///
    /// @param now the firm's current month
    public String label(YearMonth now) {
        var who = partner == null ? "" : partner.name();
        var when = period == null ? "" : RevenueText.period(period, now);
        return who.isEmpty() || when.isEmpty() ? who + when : who + ", " + when;
    }

    Button button(String label) {
        return RevenueButtons.show(
                label, new RevenueRef(partner == null ? null : partner.id(), period));
    }
}
