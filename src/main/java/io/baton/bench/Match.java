package io.baton.bench;

import io.baton.firm.Skill;
import io.baton.partner.Partner;

/// A partner who fits a need, with the reason.
///
/// @param likeness between need and skill, up to 1
/// @param skill the one of the partner's skills that comes nearest to the need
/// @param sure whether it is a fit, or only a near miss worth showing
public record Match(Partner partner, double likeness, Skill skill, boolean sure) {}
