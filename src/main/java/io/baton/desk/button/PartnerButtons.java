package io.baton.desk.button;

import io.baton.chat.Button;
import io.baton.desk.text.Shorten;

/// The buttons about partners that are made in one package and answered in another.
public final class PartnerButtons {
    public static final String ADD_FOR = "partner.addfor";
    public static final String FIND = "partner.find";

    private PartnerButtons() {}

    /// Opens the form that asks for a need.
    public static Button find() {
        return Button.plain("Find a partner", FIND, "").openingForm();
    }

    /// Opens the form that adds a partner, with the service filled in as a skill.
    public static Button addFor(String service) {
        return Button.plain(Shorten.to(75, "Add a partner for " + service), ADD_FOR, service)
                .openingForm();
    }
}
