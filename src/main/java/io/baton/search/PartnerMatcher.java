package io.baton.search;

import static java.util.Comparator.comparingDouble;

import io.baton.bench.Adjustment;
import io.baton.bench.AdjustmentRules;
import io.baton.bench.Cover;
import io.baton.bench.History;
import io.baton.bench.Match;
import io.baton.bench.Reason;
import io.baton.bench.Regions;
import io.baton.bench.SearchRequest;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.search.BestMatches.Scored;
import io.baton.search.PastAnswers.Precedent;
import io.baton.search.index.BenchIndex;
import io.baton.search.index.Candidate;
import io.baton.search.index.FitThresholds;
import io.baton.search.index.PartnerProfile;
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
final class PartnerMatcher {
    /// Nobody is shown more.
    private static final int SHOWN = 30;

    /// Of a piece fewer are looked at.
    private static final int OF_A_PIECE = 2 * Cover.CANDIDATES_PER_NEED;

    private static final AdjustmentRules RULES = AdjustmentRules.standard();

    private static final Comparator<Match> BEST_FIRST =
            comparingDouble(Match::weight)
                    .reversed()
                    .thenComparing(match -> match.partner().name().toLowerCase(Locale.ROOT))
                    .thenComparing(match -> match.partner().id().value());

    private final SearchRequest searchRequest;
    private final BenchIndex benchIndex;
    private final History history;
    private final Map<PartnerId, Precedent> taught;
    private final Regions.Mentioned named;

    /// The same for the whole and for each piece of it, so each partner's track is looked at once.
    private final Map<PartnerId, List<Adjustment>> nudges = new HashMap<>();

    PartnerMatcher(
            SearchRequest searchRequest,
            BenchIndex benchIndex,
            History history,
            Map<PartnerId, Precedent> taught) {
        this.searchRequest = searchRequest;
        this.benchIndex = benchIndex;
        this.history = history;
        this.taught = taught;
        named = benchIndex.regions().mentionedIn(searchRequest.need());
    }

    /// Who fits the whole need, the best first.
    List<Match> matches(Scoring scoring) {
        var candidates = new ArrayList<Candidate>();
        taught.keySet()
                .forEach(id ->
                        benchIndex
                                .proposable(id)
                                .map(Candidate::always)
                                .ifPresent(candidates::add));
        for (var candidate : scoring.candidates(benchIndex)) {
            if (!taught.containsKey(candidate.profile().partner().id())) {
                candidates.add(candidate);
            }
        }
        return ranked(candidates, scoring, taught, new BestMatches(SHOWN));
    }

    /// Who fits a piece of it. What was learned of other needs is left out: it speaks of whole
    /// ones.
    List<Match> piece(Scoring scoring) {
        return ranked(
                scoring.candidates(benchIndex), scoring, Map.of(), new BestMatches(OF_A_PIECE));
    }

    private List<Match> ranked(
            List<Candidate> candidates,
            Scoring scoring,
            Map<PartnerId, Precedent> lessons,
            BestMatches bestMatches) {
        for (var candidate : candidates) {
            if (bestMatches.excludes(candidate.maxFit())) {
                break;
            }
            if (searchRequest.mayPropose(candidate.profile().partner())) {
                weigh(candidate.profile(), scoring, lessons).ifPresent(bestMatches::offer);
            }
        }
        return bestMatches.bestFirst().stream()
                .map(finalist -> match(finalist, scoring, lessons))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static Optional<Scored> weigh(
            PartnerProfile partnerProfile, Scoring scoring, Map<PartnerId, Precedent> lessons) {
        double byCard = scoring.features(partnerProfile).fit();
        double fit = lesson(partnerProfile, lessons).fit(byCard);
        return fit < FitThresholds.NEAR
                ? Optional.empty()
                : Optional.of(new Scored(partnerProfile, byCard, fit));
    }

    private static Precedent lesson(
            PartnerProfile partnerProfile, Map<PartnerId, Precedent> lessons) {
        return lessons.getOrDefault(partnerProfile.partner().id(), Precedent.NOTHING);
    }

    private Match match(Scored finalist, Scoring scoring, Map<PartnerId, Precedent> lessons) {
        var partner = finalist.profile().partner();
        var moved = nudges.computeIfAbsent(partner.id(), _ -> nudges(partner));
        var reasons = new ArrayList<Reason>();
        var taken = lesson(finalist.profile(), lessons).taken();
        if (taken != null) {
            reasons.add(new Reason.Took(taken.label()));
        }
        moved.stream().map(Adjustment::why).filter(Objects::nonNull).forEach(reasons::add);
        return new Match(partner, skillFit(finalist, scoring), moved, reasons);
    }

    private static Match.SkillFit skillFit(Scored finalist, Scoring scoring) {
        boolean sure = finalist.fit() >= FitThresholds.SURE;
        return new Match.SkillFit(
                scoring.bestSkill(finalist.profile()).skill(),
                finalist.fit(),
                finalist.byCard() >= (sure ? FitThresholds.SURE : FitThresholds.NEAR),
                sure);
    }

    private List<Adjustment> nudges(Partner partner) {
        var trackRecord =
                history.trackRecord(
                        partner.id(), searchRequest.now().atZone(searchRequest.firm().zone()));
        return RULES.adjustments(new AdjustmentRules.Input(partner, trackRecord, named)).stream()
                .sorted(comparingDouble((Adjustment adjustment) -> -Math.abs(adjustment.effect())))
                .toList();
    }
}
