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
    public CallResult<String> send(String parcel, Place to, Card card) {
        if (to.equals(hanging)) {
            try {
                go.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new CallResult.Unknown<>("interrupted");
            }
        }
        said.add(parcel);
        return new CallResult.Ok<>("ref-" + parcel);
    }

    @Override
    public CallResult<String> rewrite(String reference, Place to, Card card) {
        return new CallResult.Ok<>(reference);
    }

    @Override
    public Optional<String> find(String parcel, Place to) {
        return said.contains(parcel) ? Optional.of("ref-" + parcel) : Optional.empty();
    }
}
