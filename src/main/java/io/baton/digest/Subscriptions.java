package io.baton.digest;

import io.baton.firm.FirmId;
import java.util.List;
import java.util.Optional;

/// Which channels get the digest. One for each place.
public interface Subscriptions {

    Optional<Subscription> find(FirmId firm, String place);

    /// All of them, by place, also those switched off.
    List<Subscription> all(FirmId firm);
}
