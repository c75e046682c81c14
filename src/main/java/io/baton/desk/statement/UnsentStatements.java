package io.baton.desk.statement;

import static java.util.stream.Collectors.groupingBy;

import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.partner.Partners;
import io.baton.revenue.Tallies;
import io.baton.statement.RecordedSettlement;
import io.baton.statement.SentStatement;
import io.baton.statement.Unsent;
import io.baton.store.SettlementStore;
import io.baton.store.StatementStore;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Finds the statements that are ready to be sent. Reads no referrals: what fell due is a sum that
/// is kept.
public final class UnsentStatements {
    private final Partners partners;
    private final StatementStore statements;
    private final SettlementStore settlements;
    private final Tallies tallies;

    UnsentStatements(
            Partners partners,
            StatementStore statements,
            SettlementStore settlements,
            Tallies tallies) {
        this.partners = partners;
        this.statements = statements;
        this.settlements = settlements;
        this.tallies = tallies;
    }

    /// Those of a month that is over.
    List<Unsent> of(Firm firm, YearMonth month) {
        var known = known(firm);
        var ids = known.stream().flatMap(each -> each.ids().stream()).toList();
        return of(
                firm, month, known, statements.of(firm.id(), ids), settlements.of(firm.id(), ids));
    }

    /// Those of a month that is over and that list fees. Payments may be missing from them.
    ///
    /// @param sent all statements of the firm
    public List<Unsent> withFees(Firm firm, YearMonth month, Collection<SentStatement> sent) {
        return of(firm, month, known(firm), sent, List.of());
    }

    private List<Partner> known(Firm firm) {
        return partners.everKnown(firm.id()).stream()
                .filter(each -> each.lineage().mergedInto() == null)
                .toList();
    }

    private List<Unsent> of(
            Firm firm,
            YearMonth month,
            List<Partner> known,
            Collection<SentStatement> sent,
            Collection<RecordedSettlement> payments) {
        var sums = tallies.of(firm);
        var sentTo = sent.stream().collect(groupingBy(SentStatement::partner));
        var paid = payments.stream().collect(groupingBy(RecordedSettlement::partner));
        return known.stream()
                .flatMap(partner ->
                        Unsent.of(
                                partner,
                                month,
                                sums.feesUntil(partner, month),
                                of(partner, sentTo),
                                of(partner, paid))
                                .stream())
                .toList();
    }

    private static <T> List<T> of(Partner partner, Map<PartnerId, List<T>> byId) {
        return partner.ids().stream()
                .flatMap(id -> byId.getOrDefault(id, List.of()).stream())
                .toList();
    }
}
