package io.baton.digest;

import io.baton.firm.FirmId;
import java.util.List;
import java.util.Optional;

/// The channels that get the digest, one subscription each.
public interface Subscriptions {

    Optional<Subscription> find(FirmId firm, String place);

    /// All subscriptions by place, including those switched off.
    List<Subscription> all(FirmId firm);
}
