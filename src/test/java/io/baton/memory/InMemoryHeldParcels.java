package io.baton.memory;

import io.baton.chat.Post;
import io.baton.chat.Workspace;
import io.baton.outbox.HeldParcels;
import io.baton.outbox.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Holds posts of one workspace.
public final class InMemoryHeldParcels implements HeldParcels {
    private final Outbox outbox;
    private final List<Post> posts = new ArrayList<>();

    public InMemoryHeldParcels(Outbox outbox) {
        this.outbox = outbox;
    }

    public void hold(Post post) {
        posts.add(post);
    }

    @Override
    public int count(Workspace workspace) {
        return posts.size();
    }

    @Override
    public void release(Workspace workspace) {
        outbox.put(workspace, posts);
        posts.clear();
    }

    @Override
    public void drop(Workspace workspace, Instant now) {
        posts.clear();
    }
}
