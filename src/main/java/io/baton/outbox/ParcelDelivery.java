package io.baton.outbox;

import io.baton.chat.Post;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is done with one claimed parcel.
final class ParcelDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(ParcelDelivery.class);

    /// What the parcels behind this one in its place have to know.
    enum LaneState {
        /// The parcel is out of the way.
        FREE,
        /// It waits again, and so do they.
        BLOCKED
    }

    private final PostOffice office;
    private final Settlement settlement;

    ParcelDelivery(PostOffice office, Settlement settlement) {
        this.office = office;
        this.settlement = settlement;
    }

    static ParcelDelivery with(
            PostOffice office,
            DoorThrottle doors,
            OutboxMeters outboxMeters,
            RetryPolicy retryPolicy,
            InstantSource clock) {
        return new ParcelDelivery(
                office, new Settlement(office, doors, outboxMeters, retryPolicy, clock));
    }

    void onUndeliverable(UndeliverableHandler handler) {
        settlement.onUndeliverable(handler);
    }

    /// Nobody here serves the door of this parcel.
    void refuse(Parcel mine, String why) {
        var _ =
                switch (mine.post()) {
                    case Post.Say _ -> settlement.park(mine, why);
                    case Post.Rewrite _ -> settlement.drop(mine, why);
                };
    }

    /// @param superseded whether a later rewrite of the same message waits
    /// @param messageWaits whether the message to be rewritten may still be under way
    LaneState deliver(Parcel mine, boolean superseded, boolean messageWaits) {
        var parcelHeader = mine.header();
        if (office.sentLog().contains(parcelHeader.workspace(), parcelHeader.id())) {
            office.parcels().remove(parcelHeader);
            return LaneState.FREE;
        }
        return switch (mine.post()) {
            case Post.Say say -> say(mine, say);
            case Post.Rewrite _ when superseded -> settlement.drop(mine, "a later rewrite waits");
            case Post.Rewrite rewrite -> rewrite(mine, rewrite, messageWaits);
        };
    }

    private LaneState say(Parcel mine, Post.Say say) {
        var messenger = messenger(mine.header());
        if (settlement.unconfirmedTooOften(mine)) {
            return settlement.parkUnconfirmed(mine);
        }
        if (!mine.header().attempts().mayHaveArrived() || !messenger.canFind(say.to())) {
            return attempt(mine, () -> messenger.send(say.id(), say.to(), say.card()));
        }
        Optional<String> found;
        try {
            found = messenger.find(say.id(), say.to());
        } catch (Unavailable e) {
            return settlement.settle(
                    mine, new CallResult.Unknown<>("cannot look whether it arrived"));
        } catch (RuntimeException | Error e) {
            return threw(mine, e);
        }
        return found.isPresent()
                ? settlement.sent(mine, found.get())
                : attempt(mine, () -> messenger.send(say.id(), say.to(), say.card()));
    }

    /// Rewriting twice does no harm, so nobody looks whether it has been done.
    private LaneState rewrite(Parcel mine, Post.Rewrite rewrite, boolean messageWaits) {
        var parcelHeader = mine.header();
        var reference = office.sentLog().reference(parcelHeader.workspace(), rewrite.messageKey());
        if (reference.isPresent()) {
            return attempt(
                    mine,
                    () ->
                            messenger(parcelHeader)
                                    .rewrite(reference.get(), rewrite.to(), rewrite.card()));
        }
        return messageWaits
                ? settlement.putBack(mine)
                : settlement.drop(mine, "its message was never said");
    }

    private LaneState attempt(Parcel mine, Supplier<CallResult<String>> call) {
        CallResult<String> result;
        try {
            result = call.get();
        } catch (RuntimeException | Error e) {
            return threw(mine, e);
        }
        return settlement.settle(mine, result);
    }

    /// A messenger that throws has a fault of ours in it, and nobody knows how far it came.
    private LaneState threw(Parcel mine, Throwable e) {
        LOG.error(
                "the door {} broke over parcel {}",
                mine.header().to().door(),
                mine.header().id(),
                e);
        return settlement.threw(mine, e.getClass().getSimpleName());
    }

    private Messenger messenger(ParcelHeader parcelHeader) {
        return Objects.requireNonNull(office.messengers().get(parcelHeader.to().door()));
    }
}
