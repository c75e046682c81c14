package io.baton.memory;

import io.baton.chat.Post;
import io.baton.claim.ClaimBook;
import io.baton.claim.ClaimNotices;
import io.baton.client.ClientId;
import io.baton.firm.FirmId;
import io.baton.outbox.Outbox;
import io.baton.store.ClaimStore;
import io.baton.store.Journal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

public final class InMemoryClaims implements ClaimStore {
    private static final String LAST = "last";

    private final InMemoryCollection<ClaimBook> books;
    private final InMemoryCollection<ClaimNotices> told;

    public InMemoryClaims(Outbox outbox) {
        books =
                new InMemoryCollection<>(
                        new InMemoryCollection.Kind<ClaimBook>(
                                ClaimBook::firm,
                                book -> book.client().value(),
                                ClaimBook::version,
                                ClaimBook::written,
                                (_, _) -> false),
                        outbox);
        told =
                new InMemoryCollection<>(
                        new InMemoryCollection.Kind<ClaimNotices>(
                                ClaimNotices::firm,
                                _ -> LAST,
                                ClaimNotices::version,
                                ClaimNotices::written,
                                (_, _) -> false),
                        outbox);
    }

    @Override
    public List<ClaimBook> find(FirmId firm, Collection<ClientId> names) {
        return names.stream()
                .distinct()
                .flatMap(name -> books.find(firm, name.value()).stream())
                .toList();
    }

    @Override
    public List<ClaimBook> withNotices(FirmId firm, Collection<LocalDate> days) {
        return books.all(firm).stream()
                .filter(book ->
                        book.claims().stream()
                                .map(claim -> claim.term().noticeOn())
                                .anyMatch(days::contains))
                .toList();
    }

    @Override
    public Optional<ClaimNotices> notices(FirmId firm) {
        return told.find(firm, LAST);
    }

    @Override
    public Journal<ClaimNotices> noticeJournal() {
        return told::write;
    }

    @Override
    public WriteOutcome write(ClaimBook next, String turn, List<Post> posts) {
        return books.write(next, turn, posts);
    }
}
