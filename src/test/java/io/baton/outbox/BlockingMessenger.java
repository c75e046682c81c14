package io.baton.outbox;

import io.baton.chat.Card;
import io.baton.chat.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/// A messenger that blocks on one place until the test unblocks it.
public final class BlockingMessenger implements Messenger {

    private final Place blocked;
    private final CountDownLatch unblocked = new CountDownLatch(1);
    private final List<String> said = new CopyOnWriteArrayList<>();

    public BlockingMessenger(Place blocked) {
        this.blocked = blocked;
    }

    public void unblock() {
        unblocked.countDown();
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
        if (to.equals(blocked)) {
            try {
                unblocked.await();
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
    public boolean isAboutCard(String refusal) {
        return false;
    }

    @Override
    public boolean canFind(Place to) {
        return true;
    }

    @Override
    public boolean awaitsAnswer(String parcel) {
        return false;
    }

    @Override
    public Optional<String> find(String parcel, Place to, Instant since) {
        return said.contains(parcel) ? Optional.of("ref-" + parcel) : Optional.empty();
    }
}
