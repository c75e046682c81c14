/// What makes a partner fit a client's need: what is searched and found, the reasons, the rules
/// besides skill, what partners answered before, and the needs no one serves. Start at [Ranking].
///
/// Skill decides. The firm's [History] with its partners adds examples, and moves partners of
/// similar skill a little by [AdjustmentRules], each with a reason that is true. How skill is
/// measured is the business of package `search`, which implements [Ranking].
@NullMarked
package io.baton.bench;

import org.jspecify.annotations.NullMarked;
