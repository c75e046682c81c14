package io.baton.search.vocabulary;

import io.baton.search.vector.Vector;
import java.util.Optional;

/// What is understood of a need, beside who fits it.
public interface Sense {

    /// The service that a need points to, whether anybody offers it or not; empty where none stands
    /// out, or meaning cannot be told.
    Optional<Service> pointsTo(String need);

    /// @return empty where meaning cannot be told
    Optional<Vector> meaning(String text);
}
