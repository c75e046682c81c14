package io.baton.search.index;

import io.baton.partner.Partner;
import java.util.List;
import java.util.TreeMap;

/// A partner with everything computed from their skills.
public final class PartnerProfile {
    private final Partner partner;
    private final List<SkillProfile> skills;
    private final int[] services;
    private final float[] shares;
    private final boolean learned;

    /// Bit sets of the stems in skill names. Stored here because following references takes the
    /// most time.
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
        var shareByService = new TreeMap<Integer, Float>();
        for (var skill : skills) {
            skill.links()
                    .forEach(link -> shareByService.merge(link.service(), link.share(), Math::max));
        }
        var services = new int[shareByService.size()];
        var shares = new float[shareByService.size()];
        int next = 0;
        for (var each : shareByService.entrySet()) {
            services[next] = each.getKey();
            shares[next++] = each.getValue();
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

    /// Whether all skills have embeddings.
    boolean learned() {
        return learned;
    }

    /// Receives an offered service with the largest share among the skills.
    interface ServiceVisitor {
        void visit(int service, float share);
    }

    void services(ServiceVisitor each) {
        for (int i = 0; i < services.length; i++) {
            each.visit(services[i], shares[i]);
        }
    }

    /// The score without similarity.
    double partialScore(Scoring.Query query) {
        double leaning = affinity(query.leanings());
        // Most partners are ruled out here, without reading their skill names.
        double nameOverlap = Features.ruledOut(leaning) ? 0 : nameOverlap(query);
        return Features.partialScore(leaning, nameOverlap, affinity(query.aliasOverlaps()));
    }

    private double nameOverlap(Scoring.Query query) {
        double nameOverlap = 0;
        for (int i = 0; i < sketches.length; i++) {
            if ((sketches[i] & query.sketch()) != 0) {
                nameOverlap = Math.max(nameOverlap, skills.get(i).nameOverlap(query.need()));
            }
        }
        return nameOverlap;
    }

    /// How well the partner's services match, weighted by service.
    double affinity(double[] weights) {
        double sum = 0;
        for (int i = 0; i < services.length; i++) {
            sum += weights[services[i]] * shares[i];
        }
        return sum;
    }
}
