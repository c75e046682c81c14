package io.baton.desk.partner.joining;

import io.baton.desk.Handlers;
import io.baton.desk.NewcomerHandler;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.firm.Firms;
import io.baton.store.PartnerStore;
import java.util.List;

/// How a person of a partner becomes its contact.
public final class JoiningHandlers {
    private final PartnerRegistry partnerRegistry;
    private final Join join;

    public JoiningHandlers(PartnerStore partners, Firms firms) {
        partnerRegistry = new PartnerRegistry(partners);
        join = new Join(partners, firms);
    }

    public Handlers handlers() {
        var invitePartner = new InvitePartner(partnerRegistry, new JoinCodeFormat());
        return new Handlers(List.of(invitePartner, join), List.of(invitePartner), List.of());
    }

    /// For people from elsewhere whom no firm knows.
    public NewcomerHandler threshold() {
        return new JoinOnlyHandler(join);
    }
}
