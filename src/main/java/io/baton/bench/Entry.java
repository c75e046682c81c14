package io.baton.bench;

import io.baton.partner.Partner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A partner with what is known of the skills.
///
/// @param services what the skills mean, each with the largest share that one of them has of it
record Entry(Partner partner, List<KnownSkill> skills, Map<Integer, Float> services) {

    static Entry of(Partner partner, List<KnownSkill> skills) {
        var services = new HashMap<Integer, Float>();
        for (var skill : skills) {
            skill.links().forEach(link -> services.merge(link.service(), link.share(), Math::max));
        }
        return new Entry(partner, skills, Map.copyOf(services));
    }

    /// How far the partner offers what is asked for, each service by its weight.
    double weighed(double[] asked) {
        double sum = 0;
        for (var offered : services.entrySet()) {
            sum += asked[offered.getKey()] * offered.getValue();
        }
        return sum;
    }

    boolean learned() {
        return skills.stream().allMatch(KnownSkill::isLearned);
    }
}
