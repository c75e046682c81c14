package io.baton.search.index;

import io.baton.search.vector.TopK;
import io.baton.search.vocabulary.ParsedNeed;
import io.baton.search.vocabulary.ServiceMatcher;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Scores partners for one need.
public final class Scoring {
    /// Services with a smaller leaning are ignored.
    static final double MIN_LEANING = 0.002;

    /// From this overlap on, a need names something.
    private static final double NAMED = 0.5;

    /// From this share on, a skill means a service.
    private static final double MEANT = 0.1;

    private final ParsedNeed parsedNeed;
    private final ServiceMatcher serviceMatcher;
    private final List<ServiceMatcher.Comparison> pieces;
    private final Query query;
    private final Map<SkillProfile, SkillFeatures> skillFeatures = new IdentityHashMap<>();

    /// The need as a query to the index.
    ///
    /// @param leanings how strongly it points to each service
    /// @param aliasOverlaps how fully it names each service
    /// @param sketch bit set of its stems
    record Query(double[] leanings, double[] aliasOverlaps, ParsedNeed need, long sketch) {
        Query(double[] leanings, double[] aliasOverlaps, ParsedNeed need) {
            this(leanings, aliasOverlaps, need, WeightedStems.sketch(need.stems()));
        }
    }

    /// The features of one skill. Cached, because many partners share skills.
    private record SkillFeatures(double similarity, double nameOverlap, boolean namedInFull) {}

    private Scoring(
            ParsedNeed parsedNeed,
            ServiceMatcher serviceMatcher,
            ServiceMatcher.Comparison whole,
            List<ServiceMatcher.Comparison> pieces) {
        this.parsedNeed = parsedNeed;
        this.serviceMatcher = serviceMatcher;
        this.pieces = pieces;
        query =
                new Query(
                        serviceMatcher.leanings(whole, pieces),
                        serviceMatcher.aliasOverlaps(parsedNeed),
                        parsedNeed);
    }

    public static Scoring of(ParsedNeed parsedNeed, ServiceMatcher serviceMatcher) {
        var comparisons = serviceMatcher.compare(parsedNeed);
        return new Scoring(
                parsedNeed,
                serviceMatcher,
                comparisons.getFirst(),
                comparisons.subList(1, comparisons.size()));
    }

    public ParsedNeed need() {
        return parsedNeed;
    }

    /// A scoring for each piece of the need, as a need of its own.
    public List<Scoring> perPiece() {
        return IntStream.range(0, pieces.size())
                .mapToObj(i ->
                        new Scoring(
                                parsedNeed.pieces().get(i).asNeed(),
                                serviceMatcher,
                                pieces.get(i),
                                List.of()))
                .toList();
    }

    /// The partners worth scoring, most promising first.
    public List<Candidate> candidates(BenchIndex benchIndex) {
        return benchIndex.candidates(query);
    }

    /// How much two needs point to the same services, up to 1.
    public double overlap(Scoring other) {
        double overlap = 0;
        for (int i = 0; i < query.leanings.length; i++) {
            overlap += Math.min(query.leanings[i], other.query.leanings[i]);
        }
        return overlap;
    }

    /// How strongly this need points to the main service of a piece.
    public double asksFor(Scoring piece) {
        return query.leanings[piece.strongest()];
    }

    /// Whether one service stands out.
    public boolean oneServiceStandsOut() {
        return query.leanings[strongest()] >= ServiceMatcher.STANDS_OUT;
    }

    private int strongest() {
        return TopK.of(query.leanings, 1)[0];
    }

    public Features features(PartnerProfile partnerProfile) {
        double similarity = 0;
        double nameOverlap = 0;
        boolean namedInFull = false;
        for (var skill : partnerProfile.skills()) {
            var features = skillFeatures(skill);
            similarity = Math.max(similarity, features.similarity);
            nameOverlap = Math.max(nameOverlap, features.nameOverlap);
            namedInFull |= features.namedInFull;
        }
        return new Features(
                similarity,
                partnerProfile.affinity(query.leanings),
                nameOverlap,
                partnerProfile.affinity(query.aliasOverlaps),
                namedInFull);
    }

    private SkillFeatures skillFeatures(SkillProfile skill) {
        return skillFeatures.computeIfAbsent(
                skill,
                _ ->
                        new SkillFeatures(
                                skill.similarity(parsedNeed),
                                skill.nameOverlap(parsedNeed),
                                skill.namedInFull(parsedNeed)));
    }

    /// The partner's skill that fits best; among equals the one written first.
    public SkillProfile bestSkill(PartnerProfile partnerProfile) {
        return partnerProfile.skills().stream()
                .reduce((one, other) -> fit(other) > fit(one) ? other : one)
                .orElseThrow();
    }

    /// Whether the need names the skill, or a service that the skill means, at least by half.
    public boolean names(SkillProfile skill) {
        var features = skillFeatures(skill);
        return features.namedInFull
                || features.nameOverlap >= NAMED
                || skill.links().stream()
                        .anyMatch(link ->
                                link.share() >= MEANT
                                        && query.aliasOverlaps[link.service()] >= NAMED);
    }

    private double fit(SkillProfile skill) {
        var features = skillFeatures(skill);
        return new Features(
                        features.similarity,
                        skill.affinity(query.leanings),
                        features.nameOverlap,
                        skill.affinity(query.aliasOverlaps),
                        features.namedInFull)
                .fit();
    }
}
