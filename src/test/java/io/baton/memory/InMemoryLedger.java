package io.baton.memory;

import io.baton.chat.Workspace;
import io.baton.outbox.Label;
import io.baton.outbox.Ledger;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public final class InMemoryLedger implements Ledger {

    private record Key(Workspace workspace, String name) {}

    private record Reference(String value, Instant at) {}

    private final Map<Key, Instant> left = new HashMap<>();
    private final Map<Key, Reference> references = new HashMap<>();

    @Override
    public synchronized boolean knows(Workspace workspace, String parcel) {
        return left.containsKey(new Key(workspace, parcel));
    }

    @Override
    public synchronized Optional<String> reference(Workspace workspace, String key) {
        return Optional.ofNullable(references.get(new Key(workspace, key))).map(Reference::value);
    }

    @Override
    public synchronized void enter(Label label, @Nullable String reference, Instant now) {
        if (reference != null) {
            references.put(new Key(label.workspace(), label.key()), new Reference(reference, now));
        }
        left.put(new Key(label.workspace(), label.id()), now);
    }

    @Override
    public synchronized void forget(Instant before) {
        left.values().removeIf(at -> at.isBefore(before));
        references.values().removeIf(reference -> reference.at.isBefore(before));
    }
}
