package io.baton.bench;

import io.baton.partner.Partner;
import java.util.List;

/// Ranks partners for a need.
public interface Ranking {

    /// Those who fit, the best first; empty when none does. Paused partners never fit.
    ///
    /// @param need in the client's words
    List<Match> best(String need, List<Partner> partners);
}
