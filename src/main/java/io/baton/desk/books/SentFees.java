package io.baton.desk.books;

import io.baton.firm.FirmId;
import io.baton.partner.PartnerId;
import io.baton.partner.Partners;
import io.baton.statement.SentStatement;
import io.baton.statement.book.BookLine;
import io.baton.statement.book.SentLines;
import io.baton.store.StatementStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Loads what the firm's statements bring into its books.
record SentFees(StatementStore statements, Partners partners) {
    private static final Comparator<SentStatement> SENT_ORDER =
            Comparator.comparing(SentStatement::sentAt)
                    .thenComparingInt(SentStatement::number)
                    .thenComparing(SentStatement::id);

    /// @param until statements that were sent later don't count
    List<BookLine> until(FirmId firm, Instant until) {
        var names = names(firm);
        var sent =
                statements.of(firm, names.keySet()).stream()
                        .filter(each -> !each.sentAt().isAfter(until))
                        .sorted(SENT_ORDER)
                        .map(SentStatement::statement)
                        .toList();
        return SentLines.of(sent, new LineWording(names));
    }

    /// By id, also of partners that were removed. One that was merged has the other's name.
    private Map<PartnerId, String> names(FirmId firm) {
        var names = new HashMap<PartnerId, String>();
        for (var partner : partners.everKnown(firm)) {
            if (partner.lineage().mergedInto() == null) {
                partner.ids().forEach(id -> names.put(id, partner.name()));
            } else {
                names.putIfAbsent(partner.id(), partner.name());
            }
        }
        return names;
    }
}
