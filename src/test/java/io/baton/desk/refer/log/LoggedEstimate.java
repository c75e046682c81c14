package io.baton.desk.refer.log;

import io.baton.referral.Referral;
import java.util.Locale;

/// The estimate of a logged referral: `USD 5000.00`, `USD 200.00 monthly for 36`.
final class LoggedEstimate {
    private LoggedEstimate() {}

    static String of(Referral referral) {
        var estimate = referral.estimate();
        if (estimate == null) {
            return "none";
        }
        var worth = estimate.worth();
        return (estimate.approximate() ? "about " : "")
                + worth.amount()
                + (estimate.upTo() == null ? "" : " to " + estimate.upTo())
                + (worth.recurring() ? " " + worth.frequency().name().toLowerCase(Locale.ROOT) : "")
                + (worth.months() == null ? "" : " for " + worth.months());
    }
}
