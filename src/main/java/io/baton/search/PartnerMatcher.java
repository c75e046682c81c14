package io.baton.search;

import static java.util.Comparator.comparing;
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
import java.util.function.Predicate;

/// Matches one search request against one bench.
final class PartnerMatcher {
    /// Maximum number of results.
    private static final int MAX_RESULTS = 30;

    /// Maximum number of results for a piece of the need.
    private static final int MAX_PER_PIECE = 2 * Cover.CANDIDATES_PER_NEED;

    private static final AdjustmentRules RULES = AdjustmentRules.standard();

    private static final Comparator<Match> BEST_FIRST =
            comparingDouble(Match::weight)
                    .reversed()
                    .thenComparing(match -> match.partner().name().toLowerCase(Locale.ROOT))
                    .thenComparing(match -> match.partner().id().value());

    private final SearchRequest searchRequest;
    private final BenchIndex benchIndex;
    private final History history;
    private final Map<PartnerId, Precedent> precedents;
    private final Regions.Mentioned mentionedRegions;

    /// Adjustments by partner. They're the same for the whole need and its pieces, so each track
    /// record is read once.
    private final Map<PartnerId, List<Adjustment>> adjustments = new HashMap<>();

    /// @param knownWord whether a lowercase word is common or of the trade
    PartnerMatcher(
            SearchRequest searchRequest,
            BenchIndex benchIndex,
            History history,
            Map<PartnerId, Precedent> precedents,
            Predicate<String> knownWord) {
        this.searchRequest = searchRequest;
        this.benchIndex = benchIndex;
        this.history = history;
        this.precedents = precedents;
        mentionedRegions = benchIndex.regions().mentionedIn(searchRequest.need(), knownWord);
    }

    /// Partners who fit the whole need, best first.
    List<Match> matches(Scoring scoring) {
        var candidates = new ArrayList<Candidate>();
        precedents
                .keySet()
                .forEach(id ->
                        benchIndex
                                .proposable(id)
                                .map(Candidate::always)
                                .ifPresent(candidates::add));
        for (var candidate : scoring.candidates(benchIndex)) {
            if (!precedents.containsKey(candidate.profile().partner().id())) {
                candidates.add(candidate);
            }
        }
        return ranked(candidates, scoring, precedents, new BestMatches(MAX_RESULTS));
    }

    /// Partners who fit a piece of it, best first. Ignores past answers, because those are about
    /// whole needs.
    List<Match> piece(Scoring scoring) {
        return ranked(
                scoring.candidates(benchIndex), scoring, Map.of(), new BestMatches(MAX_PER_PIECE));
    }

    private List<Match> ranked(
            List<Candidate> candidates,
            Scoring scoring,
            Map<PartnerId, Precedent> precedents,
            BestMatches bestMatches) {
        for (var candidate : candidates) {
            if (bestMatches.excludes(candidate.maxFit())) {
                break;
            }
            if (searchRequest.mayPropose(candidate.profile().partner())) {
                score(candidate.profile(), scoring, precedents).ifPresent(bestMatches::offer);
            }
        }
        return bestMatches.bestFirst().stream()
                .map(scored -> match(scored, scoring, precedents))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static Optional<Scored> score(
            PartnerProfile partnerProfile, Scoring scoring, Map<PartnerId, Precedent> precedents) {
        var features = scoring.features(partnerProfile);
        double fit = precedent(partnerProfile, precedents).fit(features.fit());
        return fit < FitThresholds.NEAR
                ? Optional.empty()
                : Optional.of(new Scored(partnerProfile, features, fit));
    }

    private static Precedent precedent(
            PartnerProfile partnerProfile, Map<PartnerId, Precedent> precedents) {
        return precedents.getOrDefault(partnerProfile.partner().id(), Precedent.NOTHING);
    }

    private Match match(Scored scored, Scoring scoring, Map<PartnerId, Precedent> precedents) {
        var partner = scored.profile().partner();
        var partnerAdjustments =
                adjustments.computeIfAbsent(partner.id(), _ -> adjustmentsFor(partner));
        var reasons = new ArrayList<Reason>();
        var precedent = precedent(scored.profile(), precedents);
        var acceptedBefore = precedent.taken();
        if (acceptedBefore != null) {
            reasons.add(new Reason.Took(acceptedBefore.label()));
        }
        partnerAdjustments.stream()
                .map(Adjustment::why)
                .filter(Objects::nonNull)
                .forEach(reasons::add);
        return new Match(
                partner, skillFit(scored, scoring, precedent), partnerAdjustments, reasons);
    }

    private static Match.SkillFit skillFit(Scored scored, Scoring scoring, Precedent precedent) {
        double confidence = scored.features().confidence();
        boolean sure = precedent.sure(confidence);
        var skill = scoring.bestSkill(scored.profile());
        boolean enough =
                sure
                        ? confidence >= FitThresholds.SURE
                        : scored.features().fit() >= FitThresholds.NEAR;
        return new Match.SkillFit(
                skill.skill(), scored.fit(), basis(enough, scoring.names(skill)), sure);
    }

    private static Match.Basis basis(boolean skillIsEnough, boolean named) {
        if (!skillIsEnough) {
            return Match.Basis.EXPERIENCE;
        }
        return named ? Match.Basis.NAMED : Match.Basis.MEANING;
    }

    private List<Adjustment> adjustmentsFor(Partner partner) {
        var trackRecord =
                history.trackRecord(
                        partner, searchRequest.now().atZone(searchRequest.firm().zone()));
        return RULES
                .adjustments(new AdjustmentRules.Input(partner, trackRecord, mentionedRegions))
                .stream()
                .sorted(
                        comparing((Adjustment each) -> !(each.why() instanceof Reason.Region))
                                .thenComparingDouble(each -> -Math.abs(each.effect())))
                .toList();
    }
}
