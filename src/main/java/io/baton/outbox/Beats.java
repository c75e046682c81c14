package io.baton.outbox;

import java.util.Map;

/// By this the instances on one database show each other that they run. Each counts up.
public interface Beats {

    /// Records an instance's latest beat.
    ///
    /// @param instance its name, as in [Claim.Lease]
    void beat(String instance, long count);

    /// The latest beat of each instance, also of those that no longer run.
    Map<String, Long> all();

    /// Forgets an instance.
    void leave(String instance);
}
