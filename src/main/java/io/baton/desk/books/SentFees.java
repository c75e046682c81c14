package io.baton.desk.books;

import io.baton.firm.FirmId;
import io.baton.partner.PartnerId;
import io.baton.partner.Partners;
import io.baton.statement.SentStatement;
import io.baton.statement.book.BookLine;
import io.baton.statement.book.BookPartner;
import io.baton.statement.book.SentLines;
import io.baton.store.StatementStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Loads what the firm's statements bring into its books. Reads all of them: a number says how
/// often a fee was corrected, and a credit may wait for years.
record SentFees(StatementStore statements, Partners partners) {
    private static final Comparator<SentStatement> SENT_ORDER =
            Comparator.comparing(SentStatement::sentAt)
                    .thenComparingInt(SentStatement::number)
                    .thenComparing(SentStatement::id);

    /// The statements of a firm.
    ///
    /// @param statements in the order in which they were sent
    /// @param partners by id, also those that were removed
    record Sent(List<SentStatement> statements, Map<PartnerId, BookPartner> partners) {

        /// @param until statements that were sent later don't count
        List<BookLine> until(Instant until) {
            var earlier =
                    statements.stream()
                            .filter(each -> !each.sentAt().isAfter(until))
                            .map(SentStatement::statement)
                            .toList();
            return SentLines.of(earlier, new LineWording(partners));
        }
    }

    Sent of(FirmId firm) {
        var byId = byId(firm);
        return new Sent(
                statements.of(firm, byId.keySet()).stream().sorted(SENT_ORDER).toList(), byId);
    }

    /// Also of partners that were removed. One that was merged is the other.
    private Map<PartnerId, BookPartner> byId(FirmId firm) {
        var byId = new HashMap<PartnerId, BookPartner>();
        for (var partner : partners.everKnown(firm)) {
            var known = new BookPartner(partner.id(), partner.name());
            if (partner.lineage().mergedInto() == null) {
                partner.ids().forEach(id -> byId.put(id, known));
            } else {
                byId.putIfAbsent(partner.id(), known);
            }
        }
        return byId;
    }
}
