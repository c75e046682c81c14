package io.baton.desk.partner.joining;

import io.baton.desk.Handlers;
import io.baton.desk.Threshold;
import io.baton.desk.partner.PartnerHandlers;
import io.baton.desk.partner.Roster;
import io.baton.firm.Firms;
import java.util.List;

/// How a person of a partner becomes its contact.
public final class JoiningHandlers {
    private final Roster roster;
    private final Join join;

    public JoiningHandlers(PartnerHandlers.Bench bench, Firms firms) {
        roster = new Roster(bench.partners(), bench.journal());
        join = new Join(bench.partners(), bench.journal(), firms);
    }

    public Handlers handlers() {
        return new Handlers(List.of(new Invite(roster, new Codes()), join), List.of(), List.of());
    }

    /// For people from elsewhere whom no firm knows.
    public Threshold threshold() {
        return new FirstWords(join);
    }
}
