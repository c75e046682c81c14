package io.baton.desk.button;

import io.baton.chat.Button;
import io.baton.desk.text.Shorten;
import io.baton.partner.Partner;
import io.baton.terms.Payer;

/// Buttons about the terms with a partner.
public final class TermsButtons {
    public static final String SHOW = "terms.show";
    public static final String CHANGE = "terms.change";

    private TermsButtons() {}

    /// Shows the terms in both directions.
    public static Button show(Partner partner) {
        return Button.plain("Terms", SHOW, partner.id().value());
    }

    /// As [#show], where several partners may be meant.
    public static Button showOf(Partner partner) {
        return Button.plain(Shorten.to(75, "Terms: " + partner.name()), SHOW, partner.id().value());
    }

    /// Opens the form for one direction.
    public static Button change(Partner partner, Payer payer) {
        var label =
                switch (payer) {
                    case PARTNER -> "Change what they pay us";
                    case FIRM -> "Change what we pay them";
                };
        return Button.plain(label, CHANGE, new TermsRef(payer, partner.id()).encode())
                .openingForm();
    }
}
