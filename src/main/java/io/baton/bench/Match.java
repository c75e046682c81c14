package io.baton.bench;

import io.baton.firm.Skill;
import io.baton.partner.Partner;
import java.util.List;

/// A partner who fits a need, with the reasons.
///
/// @param fit how sure it is by skill and experience, from 0 to 1
/// @param skill the one of the partner's skills for which it is proposed
/// @param bySkill whether the skill alone speaks for it, or only what was learned
/// @param sure whether it is a fit, or only a near miss worth showing
/// @param nudges what else moved it up or down, the strongest first
/// @param reasons the true ones, the weightiest first
public record Match(
        Partner partner,
        double fit,
        Skill skill,
        boolean bySkill,
        boolean sure,
        List<Adjustment> adjustments,
        List<Reason> reasons) {

    public Match {
        adjustments = List.copyOf(adjustments);
        reasons = List.copyOf(reasons);
    }

    /// With nothing known beside skill.
    public Match(Partner partner, double fit, Skill skill, boolean sure) {
        this(partner, fit, skill, true, sure, List.of(), List.of());
    }

    /// What decides its place: skill first, all the rest a little.
    public double weight() {
        return fit + Adjustment.sum(adjustments);
    }
}
