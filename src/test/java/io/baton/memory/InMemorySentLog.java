package io.baton.memory;

import io.baton.chat.Workspace;
import io.baton.outbox.ParcelHeader;
import io.baton.outbox.SentLog;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public final class InMemorySentLog implements SentLog {

    private record Key(Workspace workspace, String name) {}

    private record Reference(String value, Instant at) {}

    private final Map<Key, Instant> sent = new HashMap<>();
    private final Map<Key, Reference> references = new HashMap<>();

    @Override
    public synchronized boolean contains(Workspace workspace, String parcel) {
        return sent.containsKey(new Key(workspace, parcel));
    }

    @Override
    public synchronized Optional<String> reference(Workspace workspace, String key) {
        return Optional.ofNullable(references.get(new Key(workspace, key))).map(Reference::value);
    }

    @Override
    public synchronized void record(
            ParcelHeader parcelHeader, @Nullable String reference, Instant now) {
        if (reference != null) {
            references.put(
                    new Key(parcelHeader.workspace(), parcelHeader.post().messageKey()),
                    new Reference(reference, now));
        }
        sent.put(new Key(parcelHeader.workspace(), parcelHeader.id()), now);
    }

    @Override
    public synchronized void purge(Instant before) {
        sent.values().removeIf(at -> at.isBefore(before));
        references.values().removeIf(reference -> reference.at.isBefore(before));
    }
}
