package io.baton.search.index;

import io.baton.search.vector.Top;
import io.baton.search.vocabulary.Need;
import io.baton.search.vocabulary.Services;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Weighs partners for one need.
public final class Scoring {
    /// A service that a need leans to less is none that it means.
    static final double LEAST_LEANING = 0.002;

    private final Need need;
    private final Services services;
    private final List<Services.Compared> pieces;
    private final Asked asked;
    private final Map<KnownSkill, Seen> seen = new IdentityHashMap<>();

    /// What a need asks for.
    ///
    /// @param leanings how much it leans to each service
    /// @param aliases how far it names each service
    /// @param sketch of the stems in it
    record Asked(double[] leanings, double[] aliases, Need need, long sketch) {
        Asked(double[] leanings, double[] aliases, Need need) {
            this(leanings, aliases, need, Name.sketch(need.stems()));
        }
    }

    /// What a skill has to do with the need; many partners have the same one.
    private record Seen(double likeness, double named, boolean called) {}

    private Scoring(
            Need need, Services services, Services.Compared whole, List<Services.Compared> pieces) {
        this.need = need;
        this.services = services;
        this.pieces = pieces;
        asked = new Asked(services.leanings(whole, pieces), services.named(need), need);
    }

    public static Scoring of(Need need, Services services) {
        var compared = services.compared(need);
        return new Scoring(
                need, services, compared.getFirst(), compared.subList(1, compared.size()));
    }

    public Need need() {
        return need;
    }

    /// Weighs for each piece of the need as a need of its own.
    public List<Scoring> alone() {
        return IntStream.range(0, pieces.size())
                .mapToObj(i ->
                        new Scoring(
                                need.pieces().get(i).alone(), services, pieces.get(i), List.of()))
                .toList();
    }

    /// Those of the index who are worth weighing, the most promising first.
    public List<Promising> candidates(Index index) {
        return index.promising(asked);
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
    public boolean pointed() {
        return asked.leanings[first()] >= Services.STANDS_OUT;
    }

    private int first() {
        return Top.of(asked.leanings, 1)[0];
    }

    public Evidence evidence(Entry entry) {
        double likeness = 0;
        double named = 0;
        boolean called = false;
        for (var skill : entry.skills()) {
            var it = seen(skill);
            likeness = Math.max(likeness, it.likeness);
            named = Math.max(named, it.named);
            called |= it.called;
        }
        return new Evidence(
                likeness,
                entry.weighed(asked.leanings),
                named,
                entry.weighed(asked.aliases),
                called);
    }

    private Seen seen(KnownSkill skill) {
        return seen.computeIfAbsent(
                skill, _ -> new Seen(skill.likeness(need), skill.named(need), skill.called(need)));
    }

    /// The one of the skills for which the partner is proposed; of equals the one written first.
    public KnownSkill reason(Entry entry) {
        return entry.skills().stream()
                .reduce((one, other) -> weight(other) > weight(one) ? other : one)
                .orElseThrow();
    }

    private double weight(KnownSkill skill) {
        var it = seen(skill);
        return new Evidence(
                        it.likeness,
                        skill.weighed(asked.leanings),
                        it.named,
                        skill.weighed(asked.aliases),
                        it.called)
                .fit();
    }
}
