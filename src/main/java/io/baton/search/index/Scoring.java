package io.baton.search.index;

import io.baton.search.vector.TopK;
import io.baton.search.vocabulary.ParsedNeed;
import io.baton.search.vocabulary.ServiceMatcher;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Weighs partners for one need.
public final class Scoring {
    /// A service that a need leans to less is none that it means.
    static final double LEAST_LEANING = 0.002;

    private final ParsedNeed parsedNeed;
    private final ServiceMatcher serviceMatcher;
    private final List<ServiceMatcher.Comparison> pieces;
    private final Query asked;
    private final Map<SkillProfile, Seen> seen = new IdentityHashMap<>();

    /// What a need asks for.
    ///
    /// @param leanings how much it leans to each service
    /// @param aliasOverlaps how far it names each service
    /// @param sketch of the stems in it
    record Query(double[] leanings, double[] aliasOverlaps, ParsedNeed need, long sketch) {
        Query(double[] leanings, double[] aliases, ParsedNeed need) {
            this(leanings, aliases, need, WeightedStems.sketch(need.stems()));
        }
    }

    /// What a skill has to do with the need; many partners have the same one.
    private record Seen(double likeness, double named, boolean called) {}

    private Scoring(
            ParsedNeed parsedNeed,
            ServiceMatcher serviceMatcher,
            ServiceMatcher.Comparison whole,
            List<ServiceMatcher.Comparison> pieces) {
        this.parsedNeed = parsedNeed;
        this.serviceMatcher = serviceMatcher;
        this.pieces = pieces;
        asked =
                new Query(
                        serviceMatcher.leanings(whole, pieces),
                        serviceMatcher.aliasOverlaps(parsedNeed),
                        parsedNeed);
    }

    public static Scoring of(ParsedNeed parsedNeed, ServiceMatcher serviceMatcher) {
        var compared = serviceMatcher.compare(parsedNeed);
        return new Scoring(
                parsedNeed,
                serviceMatcher,
                compared.getFirst(),
                compared.subList(1, compared.size()));
    }

    public ParsedNeed need() {
        return parsedNeed;
    }

    /// Weighs for each piece of the need as a need of its own.
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

    /// Those of the index who are worth weighing, the most promising first.
    public List<Candidate> candidates(BenchIndex benchIndex) {
        return benchIndex.candidates(asked);
    }

    /// How far two needs lean to the same services, up to 1.
    public double overlap(Scoring other) {
        double same = 0;
        for (int i = 0; i < asked.leanings.length; i++) {
            same += Math.min(asked.leanings[i], other.asked.leanings[i]);
        }
        return same;
    }

    /// How far this need leans to the service that a piece of it means.
    public double asksFor(Scoring piece) {
        return asked.leanings[piece.first()];
    }

    /// Whether one service stands out.
    public boolean oneServiceStandsOut() {
        return asked.leanings[first()] >= ServiceMatcher.STANDS_OUT;
    }

    private int first() {
        return TopK.of(asked.leanings, 1)[0];
    }

    public Features features(PartnerProfile partnerProfile) {
        double likeness = 0;
        double named = 0;
        boolean called = false;
        for (var skill : partnerProfile.skills()) {
            var it = seen(skill);
            likeness = Math.max(likeness, it.likeness);
            named = Math.max(named, it.named);
            called |= it.called;
        }
        return new Features(
                likeness,
                partnerProfile.affinity(asked.leanings),
                named,
                partnerProfile.affinity(asked.aliasOverlaps),
                called);
    }

    private Seen seen(SkillProfile skill) {
        return seen.computeIfAbsent(
                skill,
                _ ->
                        new Seen(
                                skill.similarity(parsedNeed),
                                skill.nameOverlap(parsedNeed),
                                skill.namedInFull(parsedNeed)));
    }

    /// The one of the skills for which the partner is proposed; of equals the one written first.
    public SkillProfile bestSkill(PartnerProfile partnerProfile) {
        return partnerProfile.skills().stream()
                .reduce((one, other) -> weight(other) > weight(one) ? other : one)
                .orElseThrow();
    }

    private double weight(SkillProfile skill) {
        var it = seen(skill);
        return new Features(
                        it.likeness,
                        skill.affinity(asked.leanings),
                        it.named,
                        skill.affinity(asked.aliasOverlaps),
                        it.called)
                .fit();
    }
}
