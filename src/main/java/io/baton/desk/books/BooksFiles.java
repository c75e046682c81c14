package io.baton.desk.books;

import io.baton.desk.file.FileMaker;
import io.baton.firm.Firm;
import io.baton.statement.book.BookFile;
import java.time.LocalDate;
import java.util.Optional;

/// Makes the files of an export when they're downloaded.
public final class BooksFiles implements FileMaker {
    private final BookExports exports;

    public BooksFiles(BookExports exports) {
        this.exports = exports;
    }

    @Override
    public Optional<byte[]> content(Firm firm, LocalDate today, String path) {
        return BooksPath.decode(path).flatMap(wanted -> content(firm, wanted));
    }

    private Optional<byte[]> content(Firm firm, BooksPath wanted) {
        var export = exports.again(firm.id(), wanted.format(), wanted.month(), wanted.until());
        return export.files().stream()
                .filter(file -> file.name().equals(wanted.file()))
                .map(BookFile::content)
                .findFirst();
    }
}
