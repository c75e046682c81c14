package io.baton.search.index;

import io.baton.partner.Partner;
import java.util.List;
import java.util.TreeMap;

/// A partner with what is known of the skills.
public final class PartnerProfile {
    private final Partner partner;
    private final List<SkillProfile> skills;
    private final int[] services;
    private final float[] shares;
    private final boolean learned;

    /// What may stand in the names of the skills; here, because to look there takes longest.
    private final long[] sketches;

    private PartnerProfile(
            Partner partner, List<SkillProfile> skills, int[] services, float[] shares) {
        this.partner = partner;
        this.skills = List.copyOf(skills);
        this.services = services;
        this.shares = shares;
        learned = skills.stream().allMatch(SkillProfile::isLearned);
        sketches = skills.stream().mapToLong(skill -> skill.nameStems().sketch()).toArray();
    }

    static PartnerProfile of(Partner partner, List<SkillProfile> skills) {
        var largest = new TreeMap<Integer, Float>();
        for (var skill : skills) {
            skill.links().forEach(link -> largest.merge(link.service(), link.share(), Math::max));
        }
        var services = new int[largest.size()];
        var shares = new float[largest.size()];
        int place = 0;
        for (var each : largest.entrySet()) {
            services[place] = each.getKey();
            shares[place++] = each.getValue();
        }
        return new PartnerProfile(partner, skills, services, shares);
    }

    public Partner partner() {
        return partner;
    }

    List<SkillProfile> skills() {
        return skills;
    }

    /// Whether the partner can be proposed for anything.
    boolean proposable() {
        return partner.active() && !skills.isEmpty();
    }

    /// Whether the meaning of all skills is known.
    boolean learned() {
        return learned;
    }

    /// Takes a service that is offered, and the largest share that one of the skills has of it.
    interface ServiceVisitor {
        void visit(int service, float share);
    }

    void services(ServiceVisitor each) {
        for (int i = 0; i < services.length; i++) {
            each.visit(services[i], shares[i]);
        }
    }

    /// What speaks for the partner before the likeness is looked at.
    double partialScore(Scoring.Query asked) {
        double leaning = affinity(asked.leanings());
        // Most promise nothing, and their names need not be read.
        double named = Features.ruledOut(leaning) ? 0 : named(asked);
        return Features.partialScore(leaning, named, affinity(asked.aliasOverlaps()));
    }

    private double named(Scoring.Query asked) {
        double named = 0;
        for (int i = 0; i < sketches.length; i++) {
            if ((sketches[i] & asked.sketch()) != 0) {
                named = Math.max(named, skills.get(i).nameOverlap(asked.need()));
            }
        }
        return named;
    }

    /// How far the partner offers what is asked for, each service by its weight.
    double affinity(double[] asked) {
        double sum = 0;
        for (int i = 0; i < services.length; i++) {
            sum += asked[services[i]] * shares[i];
        }
        return sum;
    }
}
