/// The broad bench: who among the partners fits a client's need, why, and what nobody can serve.
///
/// Skill decides. What the firm has seen of its partners, its [History], teaches skill by examples,
/// and moves those of like skill a little: by [Rules], each with a reason that is true.
@NullMarked
package io.baton.bench;

import org.jspecify.annotations.NullMarked;
