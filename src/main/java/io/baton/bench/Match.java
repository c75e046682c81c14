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
    /// @param basis why the partner fits
    /// @param sure whether it's a sure fit, rather than a near miss worth showing
    public record SkillFit(Skill skill, double fit, Basis basis, boolean sure) {}

    public enum Basis {
        /// The need names the skill, or a service that the skill means.
        NAMED,
        /// The need is close to the skill in meaning only.
        MEANING,
        /// The skill alone isn't enough. It was learned from past answers.
        EXPERIENCE
    }

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

    public Basis basis() {
        return skillFit.basis();
    }

    public boolean sure() {
        return skillFit.sure();
    }

    /// The score that decides the rank: skill first, the adjustments a little.
    public double weight() {
        return fit() + Adjustment.sum(adjustments);
    }
}
