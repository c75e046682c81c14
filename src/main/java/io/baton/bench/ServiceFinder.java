package io.baton.bench;

import java.util.Optional;

/// Names services, whether or not anyone offers them.
public interface ServiceFinder {

    /// The service that a need points to; empty if none stands out, or if the model isn't ready.
    Optional<String> serviceFor(String need);
}
