package io.baton.desk.statement;

import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.statement.FeeSettlement;
import io.baton.statement.RecordedSettlement;
import io.baton.statement.Settling;
import io.baton.statement.Settling.Verdict;
import io.baton.store.SettlementStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Stores payments between the firm and a partner one after the other, also if several members
/// record them at once: each is checked against all that came before it.
public record SettlementBook(SettlementStore settlements) {
    private static final int MOST_TRIES = 20;

    /// Stores a payment if the verdict allows it, and once only.
    ///
    /// @param turn id of the turn that records it
    /// @return empty if others kept writing first; then nothing was stored
    public Optional<Verdict> record(
            Partner partner, FeeSettlement settlement, Individual who, Instant now, String turn) {
        for (int i = 0; i < MOST_TRIES; i++) {
            var before = settlements.of(partner.firm(), partner.ids());
            if (before.stream().anyMatch(each -> each.id().equals(settlement.id()))) {
                return Optional.of(new Verdict.Fine());
            }
            var verdict =
                    Settling.check(
                            settlement,
                            before.stream().map(RecordedSettlement::settlement).toList());
            var next =
                    RecordedSettlement.next(
                            partner.firm(), partner.id(), before, settlement, who, now);
            if (!verdict.allows() || write(next, turn)) {
                return Optional.of(verdict);
            }
        }
        return Optional.empty();
    }

    private boolean write(RecordedSettlement next, String turn) {
        return switch (settlements.write(next, turn, List.of())) {
            case WRITTEN, DUPLICATE_TURN -> true;
            case STALE -> false;
        };
    }
}
