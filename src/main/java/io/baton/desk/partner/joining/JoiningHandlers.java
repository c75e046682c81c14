package io.baton.desk.partner.joining;

import io.baton.desk.Handlers;
import io.baton.desk.NewcomerHandler;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.firm.Firms;
import io.baton.store.PartnerStore;
import java.util.List;

/// How a person of a partner becomes its contact.
public final class JoiningHandlers {
    private final PartnerRegistry roster;
    private final Join join;

    public JoiningHandlers(PartnerStore partners, Firms firms) {
        roster = new PartnerRegistry(partners);
        join = new Join(partners, firms);
    }

    public Handlers handlers() {
        var invite = new InvitePartner(roster, new JoinCodeFormat());
        return new Handlers(List.of(invite, join), List.of(invite), List.of());
    }

    /// For people from elsewhere whom no firm knows.
    public NewcomerHandler threshold() {
        return new JoinOnlyHandler(join);
    }
}
