package io.baton.bench;

import static java.util.Comparator.comparingDouble;

import io.baton.bench.Lessons.Taught;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Matches one search against one bench.
final class Matching {
    /// Only so many are compared beside skill: nobody is shown more.
    private static final int COMPARED = 30;

    private static final Rules RULES = Rules.standard();

    private static final Comparator<Match> BEST_FIRST =
            comparingDouble(Match::weight)
                    .reversed()
                    .thenComparing(match -> match.partner().name().toLowerCase(Locale.ROOT))
                    .thenComparing(match -> match.partner().id().value());

    private final Search search;
    private final Index index;
    private final History history;
    private final Map<PartnerId, Taught> taught;
    private final Regions.Named named;

    /// The same for the whole and for each piece of it, so each partner's track is looked at once.
    private final Map<PartnerId, List<Nudge>> nudges = new HashMap<>();

    Matching(Search search, Index index, History history, Map<PartnerId, Taught> taught) {
        this.search = search;
        this.index = index;
        this.history = history;
        this.taught = taught;
        named = index.regions().named(search.need());
    }

    /// Who fits the whole need, the best first.
    List<Match> matches(Scoring scoring) {
        var byCard = scoring.candidates(index);
        var byExperience = taught.keySet().stream().flatMap(id -> index.entry(id).stream());
        return ranked(Stream.concat(byCard.stream(), byExperience).distinct(), scoring, taught);
    }

    /// Who fits a piece of it. What was learned of other needs is left out: it speaks of whole
    /// ones.
    List<Match> piece(Scoring scoring) {
        return ranked(scoring.candidates(index).stream(), scoring, Map.of());
    }

    private List<Match> ranked(
            Stream<Entry> entries, Scoring scoring, Map<PartnerId, Taught> lessons) {
        return entries.filter(entry -> search.proposes(entry.partner()))
                .flatMap(entry -> match(entry, scoring, lessons).stream())
                .sorted(BEST_FIRST)
                .limit(COMPARED)
                .map(this::nudged)
                .sorted(BEST_FIRST)
                .toList();
    }

    private static Optional<Match> match(
            Entry entry, Scoring scoring, Map<PartnerId, Taught> lessons) {
        var lesson = lessons.getOrDefault(entry.partner().id(), Taught.NOTHING);
        double byCard = scoring.evidence(entry).fit();
        double fit = Fit.with(byCard, lesson);
        if (fit < Fit.NEAR) {
            return Optional.empty();
        }
        var skill = scoring.reason(entry).skill();
        var reasons = new ArrayList<Reason>();
        if (lesson.taken() != null) {
            reasons.add(new Reason.Took(lesson.taken().label()));
        }
        return Optional.of(
                new Match(
                        entry.partner(),
                        fit,
                        skill,
                        byCard >= (fit >= Fit.SURE ? Fit.SURE : Fit.NEAR),
                        fit >= Fit.SURE,
                        List.of(),
                        reasons));
    }

    private Match nudged(Match match) {
        var moved = nudges.computeIfAbsent(match.partner().id(), _ -> nudges(match.partner()));
        var reasons = new ArrayList<>(match.reasons());
        moved.stream().map(Nudge::why).filter(Objects::nonNull).forEach(reasons::add);
        return new Match(
                match.partner(),
                match.fit(),
                match.skill(),
                match.bySkill(),
                match.sure(),
                moved,
                reasons);
    }

    private List<Nudge> nudges(Partner partner) {
        var track = history.of(partner.id(), search.now().atZone(search.firm().zone()));
        return RULES.nudges(new Rules.Candidate(partner, track, named)).stream()
                .sorted(comparingDouble((Nudge nudge) -> -Math.abs(nudge.effect())))
                .toList();
    }
}
