package io.baton.outbox;

import io.baton.chat.Card;
import io.baton.chat.Place;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/// A platform on which one place hangs until the test lets it go on.
public final class BlockingMessenger implements Messenger {

    private final Place hanging;
    private final CountDownLatch go = new CountDownLatch(1);
    private final List<String> said = new CopyOnWriteArrayList<>();

    public BlockingMessenger(Place hanging) {
        this.hanging = hanging;
    }

    public void unblock() {
        go.countDown();
    }

    public List<String> said() {
        return List.copyOf(said);
    }

    @Override
    public String door() {
        return "slack";
    }

    @Override
    public Delivery send(String parcel, Place to, Card card) {
        if (to.equals(hanging)) {
            try {
                go.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Delivery.Unknown("interrupted");
            }
        }
        said.add(parcel);
        return new Delivery.Ok("ref-" + parcel);
    }

    @Override
    public Delivery rewrite(String reference, Place to, Card card) {
        return new Delivery.Ok(reference);
    }

    @Override
    public Optional<String> find(String parcel, Place to) {
        return said.contains(parcel) ? Optional.of("ref-" + parcel) : Optional.empty();
    }
}
