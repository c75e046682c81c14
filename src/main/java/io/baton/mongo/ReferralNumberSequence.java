package io.baton.mongo;

import io.baton.firm.FirmId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;

/// Hands out a firm's referral numbers without asking the database each time.
final class ReferralNumberSequence {

    private final Map<FirmId, Integer> last = new ConcurrentHashMap<>();
    private final ToIntFunction<FirmId> highest;

    ReferralNumberSequence(ToIntFunction<FirmId> highest) {
        this.highest = highest;
    }

    int next(FirmId firm) {
        if (!last.containsKey(firm)) {
            catchUp(firm);
        }
        return last.merge(firm, 1, Integer::sum);
    }

    /// Another instance has handed out numbers too: goes on above the highest that is stored.
    void catchUp(FirmId firm) {
        last.merge(firm, highest.applyAsInt(firm), Math::max);
    }
}
