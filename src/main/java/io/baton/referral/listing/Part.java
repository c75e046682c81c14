package io.baton.referral.listing;

import io.baton.referral.Referral;
import java.util.LinkedHashMap;
import java.util.Map;

/// A person's part in a referral. A person with several has the first of them.
public enum Part {
    HOLDER,
    SENDER,
    /// Logged it, and neither holds nor sent it.
    LOGGER;

    /// The people who have a part in a referral, by id.
    public static Map<String, Part> in(Referral referral) {
        var parts = new LinkedHashMap<String, Part>();
        parts.put(referral.holder().id(), HOLDER);
        parts.putIfAbsent(referral.sender().id(), SENDER);
        var logger = referral.steps().getFirst().who();
        if (logger != null) {
            parts.putIfAbsent(logger.id(), LOGGER);
        }
        return parts;
    }
}
