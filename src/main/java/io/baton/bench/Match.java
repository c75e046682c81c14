package io.baton.bench;

import io.baton.firm.Skill;
import io.baton.partner.Partner;
import java.util.List;

/// A partner who fits a need, with the reasons.
///
/// @param adjustments what else moved it up or down, the strongest first
/// @param reasons the true ones, the weightiest first
public record Match(
        Partner partner, SkillFit skillFit, List<Adjustment> adjustments, List<Reason> reasons) {

    /// How well a partner's best skill fits.
    ///
    /// @param skill the one of the partner's skills for which it is proposed
    /// @param fit how sure it is by skill and experience, from 0 to 1
    /// @param bySkill whether the skill alone speaks for it, or only what was learned
    /// @param sure whether it is a fit, or only a near miss worth showing
    public record SkillFit(Skill skill, double fit, boolean bySkill, boolean sure) {}

    public Match {
        adjustments = List.copyOf(adjustments);
        reasons = List.copyOf(reasons);
    }

    public Skill skill() {
        return skillFit.skill();
    }

    public double fit() {
        return skillFit.fit();
    }

    public boolean bySkill() {
        return skillFit.bySkill();
    }

    public boolean sure() {
        return skillFit.sure();
    }

    /// What decides its place: skill first, all the rest a little.
    public double weight() {
        return fit() + Adjustment.sum(adjustments);
    }
}
