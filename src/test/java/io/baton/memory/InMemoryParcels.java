package io.baton.memory;

import io.baton.chat.Post;
import io.baton.chat.Workspace;
import io.baton.outbox.Claim;
import io.baton.outbox.DeliveryAttempts;
import io.baton.outbox.Outbox;
import io.baton.outbox.Parcel;
import io.baton.outbox.ParcelHeader;
import io.baton.outbox.Parcels;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An outbox that a courier can deliver from.
public final class InMemoryParcels implements Outbox, Parcels {

    private record Key(Workspace workspace, String id) {
        static Key of(ParcelHeader parcelHeader) {
            return new Key(parcelHeader.workspace(), parcelHeader.id());
        }
    }

    private final InstantSource clock;
    private final Map<Key, Parcel> waiting = new LinkedHashMap<>();
    private final List<Instant> parked = new ArrayList<>();
    private long tickets;

    public InMemoryParcels(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void put(Workspace workspace, List<Post> posts) {
        for (var post : posts) {
            var parcelHeader = ParcelHeader.of(workspace, post, ++tickets, clock.instant());
            waiting.putIfAbsent(Key.of(parcelHeader), new Parcel(parcelHeader, post.card()));
        }
    }

    @Override
    public synchronized List<ParcelHeader> headers() {
        return waiting.values().stream().map(Parcel::header).toList();
    }

    @Override
    public synchronized Optional<Parcel> claim(ParcelHeader seen, Claim.Lease lease) {
        return find(seen).map(parcel -> replace(parcel, seen.claimed(lease)));
    }

    @Override
    public synchronized void release(ParcelHeader claimed, DeliveryAttempts deliveryAttempts) {
        find(claimed).ifPresent(parcel -> replace(parcel, claimed.released(deliveryAttempts)));
    }

    @Override
    public synchronized void remove(ParcelHeader claimed) {
        find(claimed).ifPresent(_ -> waiting.remove(Key.of(claimed)));
    }

    @Override
    public synchronized void park(Parcel parcel, String why, Instant now) {
        parked.add(now);
        remove(parcel.header());
    }

    @Override
    public synchronized long parked() {
        return parked.size();
    }

    @Override
    public int unreadable() {
        return 0;
    }

    @Override
    public synchronized void tidy(Instant now) {
        parked.removeIf(at -> at.isBefore(now.minus(PARKED_FOR)));
    }

    private Parcel replace(Parcel parcel, ParcelHeader next) {
        var changed = new Parcel(next, parcel.card());
        waiting.put(Key.of(next), changed);
        return changed;
    }

    /// Empty if the parcel has changed since.
    private Optional<Parcel> find(ParcelHeader seen) {
        return Optional.ofNullable(waiting.get(Key.of(seen)))
                .filter(parcel -> parcel.header().claim().version() == seen.claim().version());
    }
}
