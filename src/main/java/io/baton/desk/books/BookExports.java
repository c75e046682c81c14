package io.baton.desk.books;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.baton.firm.FirmId;
import io.baton.partner.Partners;
import io.baton.statement.SentStatement;
import io.baton.statement.book.BookExport;
import io.baton.statement.book.BookFormat;
import io.baton.store.StatementStore;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/// Makes exports, and remembers them until their files have been downloaded: what was sent never
/// changes. So the statements are read once for an export, not again for each of its files.
public final class BookExports {
    /// Bytes of files. Their lines take a few times as much.
    private static final long MOST = 2L << 20;

    private static final Duration KEPT = Duration.ofMinutes(15);

    private final SentFees sentFees;
    private final Cache<Question, BookExport> recent =
            Caffeine.newBuilder()
                    .<Question, BookExport>weigher((_, export) -> weight(export))
                    .maximumWeight(MOST)
                    .expireAfterWrite(KEPT)
                    .executor(Runnable::run)
                    .build();

    private record Question(FirmId firm, BookFormat format, YearMonth month, Instant until) {}

    /// @param sent all statements of the firm, which it was made from
    record Made(BookExport export, List<SentStatement> sent) {}

    public BookExports(StatementStore statements, Partners partners) {
        sentFees = new SentFees(statements, partners);
    }

    /// @param until what was sent later isn't in it
    Made make(FirmId firm, BookFormat format, YearMonth month, Instant until) {
        var sent = sentFees.of(firm);
        var export = format.export(sent.until(until), month);
        recent.put(new Question(firm, format, month, until), export);
        return new Made(export, sent.statements());
    }

    private static int weight(BookExport export) {
        return export.files().stream().mapToInt(file -> file.content().length).sum();
    }

    /// The same export as before. Another instance, or this one later, makes it anew.
    BookExport again(FirmId firm, BookFormat format, YearMonth month, Instant until) {
        var known = recent.getIfPresent(new Question(firm, format, month, until));
        return known == null ? make(firm, format, month, until).export() : known;
    }
}
