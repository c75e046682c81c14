package io.baton.outbox;

import io.baton.chat.Post;
import io.baton.chat.Workspace;
import java.util.List;

/// Where posts wait for the courier.
public interface Outbox {

    /// Keeps the posts durably, in this order; those it has seen before it ignores.
    void put(Workspace workspace, List<Post> posts);
}
