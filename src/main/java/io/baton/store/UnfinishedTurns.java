package io.baton.store;

import io.baton.chat.Turn;
import io.baton.chat.Workspace;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The turns that take several writes. Each is stored before its first write and deleted after its
/// last, so a crash leaves it behind. An instance leases a turn while it runs it.
public interface UnfinishedTurns {

    /// Stores a turn, unless it's stored already. Files aren't stored.
    ///
    /// @param until end of the lease: from then on, others may take the turn
    void begin(Turn turn, Instant now, Instant until);

    /// Extends the lease; does nothing if the turn is finished.
    void renew(Turn turn, Instant until);

    /// Forgets a turn that is done.
    void finish(Turn turn);

    /// Leases the turns whose lease has ended, and counts the attempt. Of several instances, each
    /// turn goes to one.
    List<UnfinishedTurn> take(Instant now, Instant until);

    /// All of them, leased or not.
    List<UnfinishedTurn> all();

    Optional<UnfinishedTurn> find(Workspace workspace, String turnId);

    /// Ends the lease and forgets earlier attempts, as if it had begun now.
    void retry(Turn turn, Instant now);
}
