package io.baton.teams;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Gone;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.RateLimited;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.CallResult.Unknown;
import io.baton.outbox.Delivery;
import io.baton.outbox.Messenger;
import io.baton.outbox.PlaceAddresses.PlaceAddress;
import io.baton.outbox.Unavailable;
import io.baton.teams.TeamsMessageSender.MessageReference;
import io.baton.teams.api.TeamsId;
import java.util.Optional;
import java.util.function.Function;

/// The way out to Teams. A message is known by `SERVICE CONVERSATION MESSAGE`.
final class TeamsMessenger implements Messenger {
    private final TeamsMessageSender voice;
    private final ConversationReferences directory;

    TeamsMessenger(TeamsMessageSender voice, ConversationReferences directory) {
        this.voice = voice;
        this.directory = directory;
    }

    @Override
    public String door() {
        return TeamsId.DOOR;
    }

    @Override
    public Delivery send(String parcel, Place to, Card card) {
        try {
            var outcome = voice.send(to, card);
            return to instanceof Place.Ephemeral(var channel, _) && never(outcome)
                    ? delivery(
                            voice.send(new Place.Channel(channel), TeamsSentences.cannotWhisper()),
                            MessageReference::written)
                    : delivery(outcome, MessageReference::written);
        } catch (Unavailable e) {
            return new Delivery.Failed(String.valueOf(e.getMessage()));
        }
    }

    private static boolean never(CallResult<?> outcome) {
        return outcome instanceof Refused || outcome instanceof Gone;
    }

    /// At the address that the place has by now: it may have changed since.
    @Override
    public Delivery rewrite(String reference, Place to, Card card) {
        var said = MessageReference.read(reference);
        if (said.isEmpty()) {
            return new Delivery.Refused("no message of Teams: " + reference);
        }
        try {
            var outcome = voice.rewrite(moved(said.get(), to), card);
            // Rewriting twice does no harm, so doubt is as good as failure.
            return outcome instanceof Unknown<?>(var why)
                    ? new Delivery.Failed(why)
                    : delivery(outcome, _ -> reference);
        } catch (Unavailable e) {
            return new Delivery.Failed(String.valueOf(e.getMessage()));
        }
    }

    private MessageReference moved(MessageReference said, Place to) {
        var place = to instanceof Place.Ephemeral(_, var person) ? new Place.Direct(person) : to;
        return directory
                .find(place)
                .map(PlaceAddress::address)
                .flatMap(ConversationReference::parse)
                .map(now ->
                        new MessageReference(now.service(), said.conversation(), said.message()))
                .orElse(said);
    }

    /// Teams lets a bot read no history without consent to read each message there is, and none at
    /// all of a chat with one person. What may not have arrived is said again: heard twice does
    /// less harm than never.
    @Override
    public boolean canFind() {
        return false;
    }

    @Override
    public Optional<String> find(String parcel, Place to) {
        return Optional.empty();
    }

    private static <T> Delivery delivery(CallResult<T> outcome, Function<T, String> reference) {
        return switch (outcome) {
            case Ok<T>(var answer) -> new Delivery.Ok(reference.apply(answer));
            case RateLimited<T>(var atLeast) -> new Delivery.RateLimited(atLeast);
            case Failed<T>(var why) -> new Delivery.Failed(why);
            case Unknown<T>(var why) -> new Delivery.Unknown(why);
            case Refused<T>(var why) -> new Delivery.Refused(why);
            case Gone<T>(var why) -> new Delivery.Refused(why);
        };
    }
}
