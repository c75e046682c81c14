package io.baton.search.vocabulary;

import io.baton.search.vector.Embedding;
import java.util.Optional;

/// What is understood of a need, beside who fits it.
public interface NeedInterpreter {

    /// The service that a need points to, whether anybody offers it or not; empty where none stands
    /// out, or meaning cannot be told.
    Optional<Service> serviceFor(String need);

    /// @return empty where meaning cannot be told
    Optional<Embedding> embed(String text);
}
