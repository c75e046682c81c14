package io.baton.search;

import io.baton.bench.Ranking;
import io.baton.bench.SearchRequest;
import io.baton.bench.SearchResult;
import io.baton.firm.Skill;
import io.baton.search.text.Tokens;
import java.util.function.ToDoubleFunction;

/// Ranks by the words that a skill and the need have in common: what remains when meaning cannot be
/// told. A skill that is named is a fit, one of which half the words are named a near miss.
public final class KeywordRanking implements Ranking {
    private static final SkillRanking PODIUM = new SkillRanking(1, 0.5);

    @Override
    public SearchResult find(SearchRequest search) {
        var likeness = likeness(search.need());
        var proposed = search.bench().stream().filter(search::mayPropose).toList();
        return new SearchResult(
                PODIUM.rank(proposed, likeness), PODIUM.inHouse(search.firm(), likeness));
    }

    private static ToDoubleFunction<Skill> likeness(String need) {
        var said = Tokens.of(need);
        return skill -> said.overlap(Tokens.of(skill.name()));
    }
}
