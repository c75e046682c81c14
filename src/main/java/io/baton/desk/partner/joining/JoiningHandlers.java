package io.baton.desk.partner.joining;

import io.baton.desk.Handlers;
import io.baton.desk.NewcomerHandler;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.firm.Firms;
import io.baton.store.PartnerStore;
import java.util.List;

/// Handlers for linking a person to a partner by code.
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

    /// Handles people from another chat who are unknown to every firm.
    public NewcomerHandler newcomerHandler() {
        return new JoinOnlyHandler(join);
    }
}
