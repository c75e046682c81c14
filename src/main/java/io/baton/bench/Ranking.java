package io.baton.bench;

import io.baton.firm.Firm;
import io.baton.partner.Partner;
import java.util.List;
import java.util.Optional;

/// Ranks partners for a need.
public interface Ranking {

    /// Those who fit, the best first; empty when none does. Paused partners never fit. The same
    /// question gets the same answer, also where two partners are alike.
    ///
    /// @param need in the client's words, of any length
    List<Match> best(String need, List<Partner> partners);

    /// What the firm itself does that surely fits the need, if anything.
    Optional<Own> inHouse(String need, Firm firm);
}
