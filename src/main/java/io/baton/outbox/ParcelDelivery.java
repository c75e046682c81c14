package io.baton.outbox;

import io.baton.chat.Card;
import io.baton.chat.Post;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Delivers one claimed parcel.
final class ParcelDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(ParcelDelivery.class);

    private static final String UNCHECKED = "can't check whether it arrived";

    /// Whether the next parcel for the same place may go.
    enum LaneState {
        /// The parcel is done, delivered or not.
        FREE,
        /// The parcel waits for another attempt, so the next ones wait too.
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

    /// Gives up a parcel whose door no instance is connected to.
    void refuse(Parcel parcel, String why) {
        var _ =
                switch (parcel.post()) {
                    case Post.Say _ -> settlement.park(parcel, why);
                    case Post.Rewrite _, Post.Retract _ -> settlement.drop(parcel, why);
                };
    }

    /// @param superseded whether a later change of the same message is waiting
    /// @param messageWaits whether the message to change is still waiting in another place
    LaneState deliver(Parcel parcel, boolean superseded, boolean messageWaits) {
        var parcelHeader = parcel.header();
        if (office.sentLog().contains(parcelHeader.workspace(), parcelHeader.id())) {
            office.parcels().remove(parcelHeader);
            return LaneState.FREE;
        }
        return switch (parcel.post()) {
            case Post.Say say -> say(parcel, say, superseded);
            case Post.Rewrite _, Post.Retract _ when superseded ->
                    settlement.drop(parcel, "a later change is waiting");
            case Post.Rewrite _, Post.Retract _ -> change(parcel, messageWaits);
        };
    }

    private LaneState say(Parcel parcel, Post.Say say, boolean retracted) {
        var messenger = messenger(parcel.header());
        var attempts = parcel.header().attempts();
        if (attempts.mayHaveArrived()) {
            if (messenger.awaitsAnswer(say.id())) {
                return settlement.askLater(parcel);
            }
            Optional<String> found;
            try {
                found = messenger.find(say.id(), say.to(), parcel.header().queuedAt());
            } catch (Unavailable e) {
                return settlement.failed(parcel, attempts, UNCHECKED);
            } catch (RuntimeException | Error e) {
                // Says nothing about the platform. The log has one line for it, as for a failure.
                return settlement.retried(parcel, attempts, UNCHECKED + ": " + e);
            }
            if (found.isPresent()) {
                return settlement.sent(parcel, found.get());
            }
            if (settlement.tooEarly(parcel)) {
                return settlement.askLater(parcel);
            }
        }
        if (retracted) {
            return settlement.drop(parcel, "it was retracted");
        }
        return attempt(parcel, card -> messenger.send(say.id(), say.to(), card));
    }

    /// Changing a message twice does no harm, so there is no check whether it already happened.
    private LaneState change(Parcel parcel, boolean messageWaits) {
        var header = parcel.header();
        var reference = office.sentLog().reference(header.workspace(), header.post().messageKey());
        if (reference.isPresent()) {
            var messenger = messenger(header);
            return attempt(parcel, card -> messenger.rewrite(reference.get(), header.to(), card));
        }
        return messageWaits
                ? settlement.putBack(parcel)
                : settlement.drop(parcel, "its message was never sent");
    }

    /// Calls the platform with the card. If it refuses the card, calls it with shorter ones.
    private LaneState attempt(Parcel parcel, Function<Card, CallResult<String>> call) {
        CallResult<String> result;
        try {
            result = call.apply(parcel.card());
            if (refusesCard(parcel, result)) {
                result = shorter(parcel, result, call);
            }
        } catch (RuntimeException | Error e) {
            return threw(parcel, e);
        }
        return settlement.settle(parcel, result);
    }

    private CallResult<String> shorter(
            Parcel parcel, CallResult<String> refused, Function<Card, CallResult<String>> call) {
        var result = refused;
        for (var shorter : ShorterCards.of(parcel)) {
            LOG.warn("The card of {} is too much: {}", parcel.header().id(), result.brief());
            result = call.apply(shorter);
            if (!refusesCard(parcel, result)) {
                break;
            }
        }
        return result;
    }

    private boolean refusesCard(Parcel parcel, CallResult<String> result) {
        return result instanceof CallResult.Refused<String>(var why)
                && messenger(parcel.header()).isAboutCard(why);
    }

    /// A messenger that throws has a bug, and the message may have been sent.
    private LaneState threw(Parcel parcel, Throwable e) {
        LOG.error(
                "Sending through {} threw an exception, parcel {}",
                parcel.header().to().door(),
                parcel.header().id(),
                e);
        return settlement.threw(parcel, e.getClass().getSimpleName());
    }

    private Messenger messenger(ParcelHeader parcelHeader) {
        return Objects.requireNonNull(office.messengers().get(parcelHeader.to().door()));
    }
}
