package io.baton.desk.books;

import io.baton.chat.Text;
import io.baton.desk.text.FeeText;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.partner.PartnerId;
import io.baton.statement.Statement;
import io.baton.statement.StatementLine;
import io.baton.statement.book.BookPartner;
import io.baton.statement.book.SentLines;
import java.util.Map;
import java.util.Objects;

/// Words lines for the books: `Referral R-12: 10% of what the client pays. Basis $5,000. Fell due
/// Tue 3 Nov 2026.` Never names the client.
///
/// @param partners by the ids on statements
record LineWording(Map<PartnerId, BookPartner> partners) implements SentLines.Wording {

    @Override
    public BookPartner partner(Statement statement) {
        return Objects.requireNonNull(partners.get(statement.partner()), statement.label());
    }

    @Override
    public String description(StatementLine line) {
        var fee = line.fee();
        var text = Text.of("Referral R-%d: ".formatted(fee.number())).and(FeeText.of(fee.rule()));
        var basis = fee.basis();
        if (basis != null) {
            text = text.plain(". Basis ").and(Spans.of(basis));
        }
        text = text.plain(". Fell due %s.".formatted(TimeFormat.day(fee.on())));
        var corrects = line.corrects();
        return (corrects == null ? text : text.plain(" Corrects %s.".formatted(corrects)))
                .plainText();
    }
}
