package io.baton.statement.book;

import io.baton.statement.Statement;
import io.baton.statement.StatementLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The lines that the statements of a firm bring into its books.
public final class SentLines {
    /// Days that the other side has to question a statement, and to pay it.
    private static final int DAYS_TO_PAY = 30;

    /// How a line is worded.
    public interface Wording {
        BookPartner partner(Statement statement);

        /// What the fee is for, without the client's name.
        String description(StatementLine line);
    }

    private final Wording wording;
    private final LineNumbers numbers = new LineNumbers();

    private SentLines(Wording wording) {
        this.wording = wording;
    }

    /// @param sent all statements of the firm, in the order in which they were sent
    public static List<BookLine> of(List<Statement> sent, Wording wording) {
        var lines = new SentLines(wording);
        var all = new ArrayList<BookLine>();
        sent.forEach(statement -> all.addAll(lines.of(statement)));
        return List.copyOf(all);
    }

    private List<BookLine> of(Statement statement) {
        Function<StatementLine, BookLine> line = each -> line(statement, each);
        return statement.lines().stream().map(line).toList();
    }

    private BookLine line(Statement statement, StatementLine line) {
        var fee = line.fee();
        return new BookLine(
                numbers.next(fee.key()),
                statement.label(),
                wording.partner(statement),
                fee.payer(),
                fee.number(),
                fee.on(),
                bookedOn(fee.on(), statement.month()),
                statement.month().atEndOfMonth().plusDays(DAYS_TO_PAY),
                wording.description(line),
                fee.basis(),
                fee.amount(),
                line.corrects());
    }

    private static LocalDate bookedOn(LocalDate fellDue, YearMonth month) {
        return YearMonth.from(fellDue).equals(month) ? fellDue : month.atEndOfMonth();
    }
}
