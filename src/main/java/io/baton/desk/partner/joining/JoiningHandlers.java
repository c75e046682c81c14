package io.baton.desk.partner.joining;

import io.baton.desk.Handlers;
import io.baton.desk.NewcomerHandler;
import io.baton.desk.partner.PartnerHandlers;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.firm.Firms;
import java.util.List;

/// How a person of a partner becomes its contact.
public final class JoiningHandlers {
    private final PartnerRegistry roster;
    private final Join join;

    public JoiningHandlers(PartnerHandlers.Bench bench, Firms firms) {
        roster = new PartnerRegistry(bench.partners(), bench.journal());
        join = new Join(bench.partners(), bench.journal(), firms);
    }

    public Handlers handlers() {
        return new Handlers(
                List.of(new InvitePartner(roster, new JoinCodeFormat()), join),
                List.of(),
                List.of());
    }

    /// For people from elsewhere whom no firm knows.
    public NewcomerHandler threshold() {
        return new JoinOnlyHandler(join);
    }
}
