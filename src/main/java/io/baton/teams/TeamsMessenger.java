package io.baton.teams;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.Messenger;
import io.baton.outbox.PlaceAddresses.PlaceAddress;
import io.baton.outbox.Unavailable;
import io.baton.teams.TeamsMessageSender.MessageReference;
import io.baton.teams.api.TeamsId;
import java.util.Optional;

/// The way out to Teams. A message is known by `SERVICE CONVERSATION MESSAGE`.
final class TeamsMessenger implements Messenger {
    private final TeamsMessageSender teamsMessageSender;
    private final ConversationReferences conversationReferences;

    TeamsMessenger(
            TeamsMessageSender teamsMessageSender, ConversationReferences conversationReferences) {
        this.teamsMessageSender = teamsMessageSender;
        this.conversationReferences = conversationReferences;
    }

    @Override
    public String door() {
        return TeamsId.DOOR;
    }

    @Override
    public CallResult<String> send(String parcel, Place to, Card card) {
        try {
            var callResult = teamsMessageSender.send(to, card);
            return to instanceof Place.Ephemeral(var channel, _, _) && callResult.permanent()
                    ? cannotWhisper(channel)
                    : callResult.map(MessageReference::written);
        } catch (Unavailable e) {
            return new Failed<>(String.valueOf(e.getMessage()));
        }
    }

    private CallResult<String> cannotWhisper(String channel) {
        return teamsMessageSender
                .send(new Place.Channel(channel), TeamsSentences.cannotWhisper())
                .map(MessageReference::written);
    }

    /// At the address that the place has by now: it may have changed since.
    @Override
    public CallResult<String> rewrite(String reference, Place to, Card card) {
        var said = MessageReference.read(reference);
        if (said.isEmpty()) {
            return new Refused<>("no message of Teams: " + reference);
        }
        try {
            // Rewriting twice does no harm, so doubt is as good as failure.
            return teamsMessageSender
                    .rewrite(moved(said.get(), to), card)
                    .<String>map(_ -> reference)
                    .unknownAsFailed();
        } catch (Unavailable e) {
            return new Failed<>(String.valueOf(e.getMessage()));
        }
    }

    private MessageReference moved(MessageReference said, Place to) {
        var place = to instanceof Place.Ephemeral(_, var person, _) ? new Place.Direct(person) : to;
        return conversationReferences
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
    public boolean canFind(Place to) {
        return false;
    }

    @Override
    public Optional<String> find(String parcel, Place to) {
        return Optional.empty();
    }
}
