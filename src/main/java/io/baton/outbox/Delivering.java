package io.baton.outbox;

import io.baton.chat.Post;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is done with one claimed parcel.
final class Delivering {

    private static final Logger LOG = LoggerFactory.getLogger(Delivering.class);

    /// What the parcels behind this one in its place have to know.
    enum Ending {
        /// The parcel is out of the way.
        GONE,
        /// It waits again, and so do they.
        WAITS
    }

    private final PostOffice office;
    private final Settling settling;

    Delivering(PostOffice office, Settling settling) {
        this.office = office;
        this.settling = settling;
    }

    static Delivering with(
            PostOffice office,
            Doorkeeper doors,
            Meters meters,
            Patience patience,
            InstantSource clock) {
        return new Delivering(office, new Settling(office, doors, meters, patience, clock));
    }

    void whenGivenUp(BiConsumer<Parcel, String> told) {
        settling.whenGivenUp(told);
    }

    /// Nobody here serves the door of this parcel.
    void turnBack(Parcel mine, String why) {
        var _ =
                switch (mine.post()) {
                    case Post.Say _ -> settling.park(mine, why);
                    case Post.Rewrite _ -> settling.drop(mine, why);
                };
    }

    /// @param superseded whether a later rewrite of the same message waits
    /// @param messageWaits whether the message to be rewritten may still be under way
    Ending deliver(Parcel mine, boolean superseded, boolean messageWaits) {
        var label = mine.label();
        if (office.ledger().knows(label.workspace(), label.id())) {
            office.parcels().remove(label);
            return Ending.GONE;
        }
        return switch (mine.post()) {
            case Post.Say say -> say(mine, say);
            case Post.Rewrite _ when superseded -> settling.drop(mine, "a later rewrite waits");
            case Post.Rewrite rewrite -> rewrite(mine, rewrite, messageWaits);
        };
    }

    private Ending say(Parcel mine, Post.Say say) {
        var messenger = messenger(mine.label());
        if (settling.saidEnough(mine)) {
            return settling.giveUpInDoubt(mine);
        }
        if (!mine.label().attempts().doubtful() || !messenger.canLook()) {
            return attempt(mine, () -> messenger.say(say.id(), say.to(), say.card()));
        }
        Optional<String> found;
        try {
            found = messenger.find(say.id(), say.to());
        } catch (Unavailable e) {
            return settling.settle(mine, new Delivery.Unknown("cannot look whether it arrived"));
        } catch (RuntimeException | Error e) {
            return broke(mine, e);
        }
        return found.isPresent()
                ? settling.done(mine, found.get())
                : attempt(mine, () -> messenger.say(say.id(), say.to(), say.card()));
    }

    /// Rewriting twice does no harm, so nobody looks whether it has been done.
    private Ending rewrite(Parcel mine, Post.Rewrite rewrite, boolean messageWaits) {
        var label = mine.label();
        var reference = office.ledger().reference(label.workspace(), rewrite.key());
        if (reference.isPresent()) {
            return attempt(
                    mine,
                    () -> messenger(label).rewrite(reference.get(), rewrite.to(), rewrite.card()));
        }
        return messageWaits
                ? settling.putBack(mine)
                : settling.drop(mine, "its message was never said");
    }

    private Ending attempt(Parcel mine, Supplier<Delivery> call) {
        Delivery delivery;
        try {
            delivery = call.get();
        } catch (RuntimeException | Error e) {
            return broke(mine, e);
        }
        return settling.settle(mine, delivery);
    }

    /// A messenger that throws has a fault of ours in it, and nobody knows how far it came.
    private Ending broke(Parcel mine, Throwable e) {
        LOG.error(
                "the door {} broke over parcel {}", mine.label().to().door(), mine.label().id(), e);
        return settling.broke(mine, e.getClass().getSimpleName());
    }

    private Messenger messenger(Label label) {
        return Objects.requireNonNull(office.messengers().get(label.to().door()));
    }
}
