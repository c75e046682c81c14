/// Ranks partners for a need: by meaning, or by keywords where no sentence model runs. The engine
/// behind [io.baton.bench.Ranking].
@NullMarked
package io.baton.search;

import org.jspecify.annotations.NullMarked;
