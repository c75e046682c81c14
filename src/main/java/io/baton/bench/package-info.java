/// What makes a partner fit a client's need: requests and results, reasons, rules besides skill,
/// partners' earlier answers, and gaps. Start at [Ranking].
///
/// Skill decides. The firm's [History] with its partners adds examples. [AdjustmentRules] move
/// partners of similar skill up or down a little, each with a true reason. Package `search`
/// measures skill and implements [Ranking].
@NullMarked
package io.baton.bench;

import org.jspecify.annotations.NullMarked;
