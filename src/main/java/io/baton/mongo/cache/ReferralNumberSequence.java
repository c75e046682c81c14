package io.baton.mongo.cache;

import io.baton.firm.FirmId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;

/// Hands out a firm's referral numbers without a query each time.
public final class ReferralNumberSequence {

    private final Map<FirmId, Integer> last = new ConcurrentHashMap<>();
    private final ToIntFunction<FirmId> highest;

    public ReferralNumberSequence(ToIntFunction<FirmId> highest) {
        this.highest = highest;
    }

    public int next(FirmId firm) {
        if (!last.containsKey(firm)) {
            catchUp(firm);
        }
        return last.merge(firm, 1, Integer::sum);
    }

    /// Continues above the highest stored number, because other instances hand out numbers too.
    public void catchUp(FirmId firm) {
        last.merge(firm, highest.applyAsInt(firm), Math::max);
    }
}
