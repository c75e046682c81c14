package io.baton.memory;

import io.baton.chat.Post;
import io.baton.draft.Draft;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.outbox.Outbox;
import io.baton.store.DraftStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

public final class InMemoryDrafts implements DraftStore {

    private final InMemoryCollection<Draft> inMemoryCollection;

    public InMemoryDrafts(Outbox outbox) {
        var kind =
                new InMemoryCollection.Kind<Draft>(
                        Draft::firm, Draft::id, Draft::version, Draft::written, (_, _) -> false);
        inMemoryCollection = new InMemoryCollection<>(kind, outbox);
    }

    public List<Draft> all(FirmId firm) {
        return inMemoryCollection.all(firm);
    }

    @Override
    public Optional<Draft> find(FirmId firm, String id) {
        return inMemoryCollection.find(firm, id);
    }

    @Override
    public Optional<Draft> latest(FirmId firm, Individual author, Instant since) {
        return inMemoryCollection.all(firm).stream()
                .filter(each -> each.author().is(author) && !each.createdAt().isBefore(since))
                .max(Comparator.comparing(Draft::createdAt));
    }

    @Override
    public void forget(FirmId firm, Instant before, Set<String> kept) {
        inMemoryCollection.removeIf(each ->
                each.firm().equals(firm)
                        && each.createdAt().isBefore(before)
                        && !kept.contains(each.id()));
    }

    @Override
    public WriteOutcome write(Draft next, String turn, List<Post> posts) {
        return inMemoryCollection.write(next, turn, posts);
    }
}
