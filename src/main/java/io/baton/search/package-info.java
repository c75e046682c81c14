/// Ranks partners for a need: by meaning, or by keywords if no sentence model runs. Implements
/// [io.baton.bench.Ranking].
@NullMarked
package io.baton.search;

import org.jspecify.annotations.NullMarked;
