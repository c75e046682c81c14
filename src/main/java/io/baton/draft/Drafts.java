package io.baton.draft;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Drafts that await an answer, and recent ones that got it.
public interface Drafts {

    Optional<Draft> find(FirmId firm, String id);

    /// The newest draft of this person, in any state, if it was created at or after this moment.
    Optional<Draft> latest(FirmId firm, Individual author, Instant since);

    /// Deletes the firm's drafts created before this moment.
    ///
    /// @param kept ids of drafts that stay
    void forget(FirmId firm, Instant before, Set<String> kept);
}
