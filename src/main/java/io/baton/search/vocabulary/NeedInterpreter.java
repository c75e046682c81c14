package io.baton.search.vocabulary;

import io.baton.search.vector.Embedding;
import java.util.Optional;

/// Interprets a need, independent of any partner.
public interface NeedInterpreter {

    /// The service a need points to, whether or not anyone offers it; empty if none stands out, or
    /// if the text has no embedding.
    Optional<Service> serviceFor(String need);

    /// @return empty if the text has no embedding
    Optional<Embedding> embed(String text);
}
