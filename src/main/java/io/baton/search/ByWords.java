package io.baton.search;

import io.baton.bench.Found;
import io.baton.bench.Ranking;
import io.baton.bench.Search;
import io.baton.firm.Skill;
import io.baton.search.text.Words;
import java.util.function.ToDoubleFunction;

/// Ranks by the words that a skill and the need have in common: what remains when meaning cannot be
/// told. A skill that is named is a fit, one of which half the words are named a near miss.
public final class ByWords implements Ranking {
    private static final Podium PODIUM = new Podium(1, 0.5);

    @Override
    public Found find(Search search) {
        var likeness = likeness(search.need());
        var proposed = search.bench().stream().filter(search::proposes).toList();
        return new Found(PODIUM.place(proposed, likeness), PODIUM.own(search.firm(), likeness));
    }

    private static ToDoubleFunction<Skill> likeness(String need) {
        var said = Words.of(need);
        return skill -> said.shareOf(Words.of(skill.name()));
    }
}
