package io.baton.outbox;

import io.baton.chat.Card;
import io.baton.chat.Place;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// A platform that refuses some cards.
final class FussyMessenger implements Messenger {
    private final Predicate<Card> accepts;
    private final String refusal;
    private final Consumer<Card> arrived;

    /// @param refusal what it says to other cards
    FussyMessenger(Predicate<Card> accepts, String refusal, Consumer<Card> arrived) {
        this.accepts = accepts;
        this.refusal = refusal;
        this.arrived = arrived;
    }

    @Override
    public String door() {
        return "slack";
    }

    @Override
    public CallResult<String> send(String parcel, Place to, Card card) {
        if (!accepts.test(card)) {
            return new CallResult.Refused<>(refusal);
        }
        arrived.accept(card);
        return new CallResult.Ok<>("ref-" + parcel);
    }

    @Override
    public CallResult<String> rewrite(String reference, Place to, Card card) {
        return send(reference, to, card);
    }

    @Override
    public boolean isAboutCard(String why) {
        return why.equals("msg_blocks_too_long");
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
        return Optional.empty();
    }
}
