package io.baton.desk.books;

import io.baton.desk.file.FileMaker;
import io.baton.firm.Firm;
import io.baton.partner.Partners;
import io.baton.statement.book.BookFile;
import io.baton.store.StatementStore;
import java.time.LocalDate;
import java.util.Optional;

/// Makes the files of an export when they're downloaded.
public final class BooksFiles implements FileMaker {
    private final SentFees sentFees;

    public BooksFiles(StatementStore statements, Partners partners) {
        sentFees = new SentFees(statements, partners);
    }

    @Override
    public Optional<byte[]> content(Firm firm, LocalDate today, String path) {
        return BooksPath.decode(path).flatMap(wanted -> content(firm, wanted));
    }

    private Optional<byte[]> content(Firm firm, BooksPath wanted) {
        var lines = sentFees.of(firm.id()).until(wanted.until());
        return wanted.format().export(lines, wanted.month()).files().stream()
                .filter(file -> file.name().equals(wanted.file()))
                .map(BookFile::content)
                .findFirst();
    }
}
