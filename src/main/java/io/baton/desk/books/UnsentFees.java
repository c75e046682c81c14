package io.baton.desk.books;

import io.baton.desk.statement.UnsentStatements;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import io.baton.statement.Statement;
import java.time.YearMonth;
import java.util.List;

/// Finds statements that aren't sent, so their fees aren't in the books.
record UnsentFees(Partners partners, UnsentStatements drafts) {

    /// @param draft has lines
    record Unsent(Partner partner, Statement draft) {}

    /// Those of a month, with what earlier ones left.
    List<Unsent> of(Firm firm, YearMonth month) {
        return partners.everKnown(firm.id()).stream()
                .filter(each -> each.lineage().mergedInto() == null)
                .flatMap(partner ->
                        drafts.ready(firm, partner, month).stream()
                                .filter(draft -> !draft.lines().isEmpty())
                                .map(draft -> new Unsent(partner, draft)))
                .toList();
    }
}
