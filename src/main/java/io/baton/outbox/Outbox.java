package io.baton.outbox;

import io.baton.chat.Post;
import io.baton.chat.Workspace;
import java.util.List;

/// The queue of posts waiting for the courier.
public interface Outbox {

    /// Stores the posts durably, in this order. Ignores posts it already has.
    void put(Workspace workspace, List<Post> posts);
}
