package io.baton.bench;

import io.baton.firm.Skill;
import io.baton.partner.Partner;
import java.util.List;

/// A partner who fits a need, with reasons.
///
/// @param adjustments effects of the rules besides skill, strongest first
/// @param reasons reasons that are true, strongest first
public record Match(
        Partner partner, SkillFit skillFit, List<Adjustment> adjustments, List<Reason> reasons) {

    /// How well a partner's best skill fits.
    ///
    /// @param skill the partner's skill that fits best
    /// @param fit how well skill and experience fit, from 0 to 1
    /// @param bySkill whether the skill alone is enough, without what was learned from past answers
    /// @param sure whether it's a sure fit, rather than a near miss worth showing
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

    /// The score that decides the rank: skill first, the adjustments a little.
    public double weight() {
        return fit() + Adjustment.sum(adjustments);
    }
}
