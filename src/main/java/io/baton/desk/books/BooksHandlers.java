package io.baton.desk.books;

import io.baton.desk.Handlers;
import io.baton.desk.file.FileDelivery;
import io.baton.desk.statement.UnsentStatements;
import java.util.List;

/// Handlers for exports to accounting programs. Members only.
public final class BooksHandlers {
    private final ExportBooks export;

    public BooksHandlers(
            BookExports exports, UnsentStatements unsentStatements, FileDelivery fileDelivery) {
        export = new ExportBooks(exports, unsentStatements, fileDelivery);
    }

    public Handlers handlers() {
        return new Handlers(List.of(export), List.of(), List.of());
    }
}
