package io.baton.bench;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Weighs partners for one need.
final class Scoring {
    /// With more partners than this, only those are weighed of whom something was seen beforehand.
    private static final int WEIGHED = 400;

    /// A service that a need leans to less is none that it means.
    private static final double LEAST_LEANING = 0.002;

    private static final double LEAST_ALIAS = 0.05;

    /// A service stands out when a need leans to it so far, and to all others together less.
    static final double STANDS_OUT = 0.5;

    private final Need need;
    private final Lexicon lexicon;
    private final double[] leanings;
    private final double[] aliases;

    Scoring(Need need, Lexicon lexicon, Services services) {
        this.need = need;
        this.lexicon = lexicon;
        leanings = services.leanings(need);
        aliases = services.named(need);
    }

    /// Those of the index who are worth weighing.
    Stream<Entry> candidates(Index index) {
        var entries = index.entries();
        if (entries.size() <= WEIGHED) {
            return entries.stream();
        }
        var offered = index.offering(leanings, LEAST_LEANING);
        var called = index.offering(aliases, LEAST_ALIAS);
        var named = new double[entries.size()];
        index.naming(need.stems()).forEach(i -> named[i] = named(entries.get(i)));
        var promise =
                IntStream.range(0, entries.size())
                        .mapToDouble(
                                i -> new Evidence(0, offered[i], named[i], called[i], false).fit())
                        .toArray();
        return Arrays.stream(Top.of(promise, WEIGHED)).mapToObj(entries::get);
    }

    /// How far two needs lean to the same services, up to 1.
    double overlap(Scoring other) {
        double same = 0;
        for (int i = 0; i < leanings.length; i++) {
            same += Math.min(leanings[i], other.leanings[i]);
        }
        return same;
    }

    /// How far this need leans to the service that a piece of it means.
    double asksFor(Scoring piece) {
        return leanings[piece.first()];
    }

    /// Whether one service stands out.
    boolean pointed() {
        return leanings[first()] >= STANDS_OUT;
    }

    private int first() {
        return Top.of(leanings, 1)[0];
    }

    Evidence evidence(Entry entry) {
        double likeness = 0;
        boolean called = false;
        for (var skill : entry.skills()) {
            likeness = Math.max(likeness, skill.likeness(need));
            called |= need.words().mention(skill.words());
        }
        return new Evidence(
                likeness, entry.weighed(leanings), named(entry), entry.weighed(aliases), called);
    }

    private double named(Entry entry) {
        return entry.skills().stream().mapToDouble(this::named).max().orElse(0);
    }

    private double named(KnownSkill skill) {
        return lexicon.named(skill.stems(), need.stems());
    }

    /// The one of the skills for which the partner is proposed; of equals the one written first.
    KnownSkill reason(Entry entry) {
        return entry.skills().stream()
                .reduce((one, other) -> weight(other) > weight(one) ? other : one)
                .orElseThrow();
    }

    private double weight(KnownSkill skill) {
        boolean called = need.words().mention(skill.words());
        return new Evidence(
                        skill.likeness(need),
                        skill.weighed(leanings),
                        named(skill),
                        skill.weighed(aliases),
                        called)
                .fit();
    }
}
