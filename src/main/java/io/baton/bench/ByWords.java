package io.baton.bench;

import io.baton.firm.Firm;
import io.baton.firm.Skill;
import io.baton.partner.Partner;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Ranks by the words that a skill and the need have in common: what remains when meaning cannot be
/// told. A skill that is named is a fit, one of which half the words are named a near miss.
public final class ByWords implements Ranking {
    private static final Podium PODIUM = new Podium(1, 0.5);

    @Override
    public List<Match> best(String need, List<Partner> partners) {
        return PODIUM.place(partners, likeness(need));
    }

    @Override
    public Optional<Own> inHouse(String need, Firm firm) {
        return PODIUM.own(firm, likeness(need));
    }

    private static ToDoubleFunction<Skill> likeness(String need) {
        var said = Words.of(need);
        return skill -> said.shareOf(Words.of(skill.name()));
    }
}
