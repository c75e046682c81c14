package io.baton.bench;

import io.baton.firm.Skill;

/// One of the firm's own services that fits a need.
///
/// @param fit fit between need and skill, up to 1; comparable with the fit of a [Match]
public record InHouseMatch(Skill skill, double fit) {}
