package io.baton.search;

import static java.util.Comparator.comparingDouble;

import io.baton.bench.InHouseMatch;
import io.baton.bench.Match;
import io.baton.bench.Ranking;
import io.baton.bench.Regions;
import io.baton.bench.SearchRequest;
import io.baton.bench.SearchResult;
import io.baton.firm.Skill;
import io.baton.partner.Partner;
import io.baton.search.text.Tokens;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Ranks partners by the words a skill and the need share. Used if there's no sentence model.
public final class KeywordRanking implements Ranking {
    /// A skill named in full is a sure fit.
    private static final double SURE = 1;

    /// A skill with half its words named is a near miss.
    private static final double NEAR = 0.5;

    private static final Comparator<Match> BEST_FIRST =
            comparingDouble(Match::fit)
                    .reversed()
                    .thenComparing(match -> match.partner().name().toLowerCase(Locale.ROOT))
                    .thenComparing(match -> match.partner().id().value());

    private record Overlap(Skill skill, double share) {}

    @Override
    public SearchResult find(SearchRequest searchRequest) {
        var need = Tokens.of(searchRequest.need());
        // Without a vocabulary any capitalized word may be a term, so only well-known places count.
        var regions =
                Regions.of(searchRequest.bench()).mentionedIn(searchRequest.need(), _ -> true);
        var matches =
                searchRequest.bench().stream()
                        .filter(searchRequest::mayPropose)
                        .filter(Partner::active)
                        .flatMap(partner -> match(partner, need, regions).stream())
                        .sorted(BEST_FIRST)
                        .toList();
        return new SearchResult(matches, inHouse(searchRequest.firm().ownServices(), need));
    }

    private static Optional<Match> match(Partner partner, Tokens need, Regions.Mentioned regions) {
        return best(partner.skills(), need)
                .filter(best -> best.share() >= NEAR)
                .map(best ->
                        new Match(partner, skillFit(best), List.of(), regions.reasonsFor(partner)));
    }

    private static Match.SkillFit skillFit(Overlap best) {
        return new Match.SkillFit(
                best.skill(), best.share(), Match.Basis.NAMED, best.share() >= SURE);
    }

    private static Optional<InHouseMatch> inHouse(List<Skill> services, Tokens need) {
        return best(services, need)
                .filter(best -> best.share() >= SURE)
                .map(best -> new InHouseMatch(best.skill(), best.share()));
    }

    /// Among equals, the one written first.
    private static Optional<Overlap> best(List<Skill> skills, Tokens need) {
        return skills.stream()
                .map(skill -> new Overlap(skill, need.overlap(Tokens.of(skill.name()))))
                .reduce((one, other) -> other.share() > one.share() ? other : one);
    }
}
