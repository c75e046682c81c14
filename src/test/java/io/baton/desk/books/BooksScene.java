package io.baton.desk.books;

import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.mock;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.file.DownloadKeys;
import io.baton.desk.file.FileDelivery;
import io.baton.desk.file.FileDownloads;
import io.baton.desk.statement.StatementHandlers;
import io.baton.memory.InMemorySettlements;
import io.baton.memory.InMemoryStatementRounds;
import io.baton.memory.InMemoryStatements;
import io.baton.memory.InMemoryTallies;
import io.baton.store.StatementStore;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// A firm whose partner CloudNine pays 10% of each win, and its bookkeeper Anna. It's 3 November
/// 2026.
final class BooksScene {
    private static final DownloadKeys KEYS = new DownloadKeys(Optional::empty);

    private final AtomicReference<Made> made = new AtomicReference<>();

    final TestFirm firm =
            new TestFirm(self -> {
                var statements = new InMemoryStatements(self.outbox);
                var read = mock(StatementStore.class, delegatesTo(statements));
                var exports = new BookExports(read, self.partners);
                made.set(new Made(read, exports));
                var stores =
                        new StatementHandlers.Stores(
                                statements,
                                new InMemorySettlements(self.outbox),
                                new InMemoryStatementRounds(self.outbox));
                var handlers = new StatementHandlers(self.partners, self.referrals, stores);
                return handlers.handlers(new InMemoryTallies(self.referrals))
                        .and(
                                new BooksHandlers(
                                                exports,
                                                handlers.unsent(
                                                        new InMemoryTallies(self.referrals)),
                                                new FileDelivery(self.exports, KEYS))
                                        .handlers());
            });

    private final BookExports exports = Objects.requireNonNull(made.get()).exports();

    /// What exports read.
    final StatementStore statementsRead = Objects.requireNonNull(made.get()).statementsRead();

    final Actor anna = firm.member("Anna").directly();
    final Actor rita = firm.outsider("Rita").directly();

    private record Made(StatementStore statementsRead, BookExports exports) {}

    BooksScene() {
        firm.partner("CloudNine", "Rita", "backup");
    }

    /// A client that CloudNine took, and that pays this amount once.
    void wins(String client, String amount) {
        wins("CloudNine", rita, client, amount);
    }

    /// @param contact of the partner
    void wins(String partner, Actor contact, String client, String amount) {
        anna.says("refer %s needs backup to %s".formatted(client, partner));
        anna.presses("Send it to " + partner);
        contact.presses("Accept");
        anna.says("refer won R-%d %s".formatted(last(), amount));
    }

    int last() {
        return firm.referrals.nextNumber(TestFirm.FIRM) - 1;
    }

    /// Sends CloudNine's statement for a month.
    void sends(String month) {
        anna.says("statement CloudNine " + month);
        anna.presses("Send to CloudNine");
    }

    void moveTo(String time) {
        firm.advanceClockOnly(Duration.between(firm.now(), Instant.parse(time)));
    }

    /// The files that Anna was sent last.
    List<Card.Part.File> files() {
        return firm.postedCards.at(new Place.Direct(anna.person().id())).getLast().parts().stream()
                .filter(Card.Part.File.class::isInstance)
                .map(Card.Part.File.class::cast)
                .toList();
    }

    /// As from an instance that made this export.
    String content(Card.Part.File file) {
        return content(file, exports);
    }

    /// As from an instance that started after the export.
    String contentLater(Card.Part.File file) {
        return content(file, new BookExports(statementsRead, firm.partners));
    }

    private String content(Card.Part.File file, BookExports exports) {
        var downloads =
                new FileDownloads(
                        firm.exports,
                        firm.firms,
                        firm.stillMembers(),
                        KEYS,
                        List.of(new BooksFiles(exports)),
                        firm::now);
        return new String(downloads.read(file.key()).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }
}
