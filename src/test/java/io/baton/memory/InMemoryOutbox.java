package io.baton.memory;

import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.Workspace;
import io.baton.outbox.Outbox;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Collects posts in order, for tests to inspect.
public final class InMemoryOutbox implements Outbox {

    public record Entry(Workspace workspace, Post post) {}

    private record Key(Workspace workspace, String post) {}

    /// Counts the writes of all stores that post to this outbox.
    public final WriteLimit writeLimit = new WriteLimit();

    private final List<Entry> entries = new ArrayList<>();
    private final Set<Key> seen = new HashSet<>();

    @Override
    public synchronized void put(Workspace workspace, List<Post> posts) {
        for (var post : posts) {
            if (seen.add(new Key(workspace, post.id()))) {
                entries.add(new Entry(workspace, post));
            }
        }
    }

    /// Oldest first.
    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    /// Oldest first.
    public synchronized List<Post> posts() {
        return entries.stream().map(Entry::post).toList();
    }

    public synchronized List<Post> postsTo(Place place) {
        return posts().stream().filter(post -> post.to().equals(place)).toList();
    }

    /// Removes and returns all entries. Putting one of them again has no effect.
    public synchronized List<Entry> drain() {
        var all = entries();
        entries.clear();
        return all;
    }
}
