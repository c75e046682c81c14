package io.baton.search;

import static java.util.Comparator.comparingDouble;

import io.baton.bench.Cover;
import io.baton.bench.History;
import io.baton.bench.Match;
import io.baton.bench.Nudge;
import io.baton.bench.Reason;
import io.baton.bench.Regions;
import io.baton.bench.Rules;
import io.baton.bench.Search;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.search.Finalists.Finalist;
import io.baton.search.Lessons.Taught;
import io.baton.search.index.Entry;
import io.baton.search.index.Fit;
import io.baton.search.index.Index;
import io.baton.search.index.Promising;
import io.baton.search.index.Scoring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Matches one search against one bench.
final class Matching {
    /// Nobody is shown more.
    private static final int SHOWN = 30;

    /// Of a piece fewer are looked at.
    private static final int OF_A_PIECE = 2 * Cover.LOOKED_AT;

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
        var candidates = new ArrayList<Promising>();
        taught.keySet()
                .forEach(id -> index.entry(id).map(Promising::anyway).ifPresent(candidates::add));
        for (var candidate : scoring.candidates(index)) {
            if (!taught.containsKey(candidate.entry().partner().id())) {
                candidates.add(candidate);
            }
        }
        return ranked(candidates, scoring, taught, new Finalists(SHOWN));
    }

    /// Who fits a piece of it. What was learned of other needs is left out: it speaks of whole
    /// ones.
    List<Match> piece(Scoring scoring) {
        return ranked(scoring.candidates(index), scoring, Map.of(), new Finalists(OF_A_PIECE));
    }

    private List<Match> ranked(
            List<Promising> candidates,
            Scoring scoring,
            Map<PartnerId, Taught> lessons,
            Finalists finalists) {
        for (var candidate : candidates) {
            if (finalists.beyond(candidate.atMost())) {
                break;
            }
            if (search.proposes(candidate.entry().partner())) {
                weigh(candidate.entry(), scoring, lessons).ifPresent(finalists::offer);
            }
        }
        return finalists.bestFirst().stream()
                .map(finalist -> nudged(match(finalist, scoring, lessons)))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static Optional<Finalist> weigh(
            Entry entry, Scoring scoring, Map<PartnerId, Taught> lessons) {
        double byCard = scoring.evidence(entry).fit();
        double fit = lesson(entry, lessons).fit(byCard);
        return fit < Fit.NEAR ? Optional.empty() : Optional.of(new Finalist(entry, byCard, fit));
    }

    private static Taught lesson(Entry entry, Map<PartnerId, Taught> lessons) {
        return lessons.getOrDefault(entry.partner().id(), Taught.NOTHING);
    }

    private static Match match(Finalist finalist, Scoring scoring, Map<PartnerId, Taught> lessons) {
        var taken = lesson(finalist.entry(), lessons).taken();
        boolean sure = finalist.fit() >= Fit.SURE;
        return new Match(
                finalist.entry().partner(),
                finalist.fit(),
                scoring.reason(finalist.entry()).skill(),
                finalist.byCard() >= (sure ? Fit.SURE : Fit.NEAR),
                sure,
                List.of(),
                taken == null ? List.of() : List.of(new Reason.Took(taken.label())));
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
