package io.baton.search;

import static java.util.Comparator.comparingDouble;

import io.baton.bench.InHouseMatch;
import io.baton.bench.Match;
import io.baton.firm.Firm;
import io.baton.firm.Skill;
import io.baton.partner.Partner;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Who stands where, once each skill has its likeness to the need.
///
/// @param sure from here on a match is a fit
/// @param floor below it there is none
record SkillRanking(double sure, double floor) {

    private static final Comparator<Match> BEST_FIRST =
            comparingDouble(Match::fit)
                    .reversed()
                    .thenComparing(match -> match.partner().name().toLowerCase(Locale.ROOT))
                    .thenComparing(match -> match.partner().id().value());

    List<Match> rank(List<Partner> partners, ToDoubleFunction<Skill> likeness) {
        return partners.stream()
                .filter(Partner::active)
                .flatMap(partner -> match(partner, likeness).stream())
                .sorted(BEST_FIRST)
                .toList();
    }

    Optional<InHouseMatch> inHouse(Firm firm, ToDoubleFunction<Skill> likeness) {
        return best(firm.ownServices(), likeness).filter(own -> own.fit() >= sure);
    }

    private Optional<Match> match(Partner partner, ToDoubleFunction<Skill> likeness) {
        return best(partner.skills(), likeness)
                .filter(best -> best.fit() >= floor)
                .map(best -> new Match(partner, best.fit(), best.skill(), best.fit() >= sure));
    }

    /// Of equals the one written first.
    private static Optional<InHouseMatch> best(
            List<Skill> skills, ToDoubleFunction<Skill> likeness) {
        return skills.stream()
                .map(skill -> new InHouseMatch(skill, likeness.applyAsDouble(skill)))
                .reduce((one, other) -> other.fit() > one.fit() ? other : one);
    }
}
