package io.baton.teams;

import com.microsoft.bot.schema.ConversationResourceResponse;
import io.baton.chat.Card;
import io.baton.chat.Chart;
import io.baton.chat.Place;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Gone;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.PlaceAddresses.PlaceAddress;
import io.baton.outbox.Unavailable;
import io.baton.teams.api.ConnectorApi;
import io.baton.teams.api.TeamsId;
import io.baton.teams.render.Surface;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/// Sends cards to Teams: to a channel as a new post, to a group chat, to one person, or as an
/// update of an earlier message.
final class TeamsMessageSender {
    private final ConnectorApi connectorApi;
    private final ConversationReferences conversationReferences;
    private final UnknownPerson unknownPerson;
    private final Surface whisperSurface;
    private final Surface postSurface;

    /// Finds the address of a person the bot has never seen.
    interface UnknownPerson {
        Optional<ConversationReference> of(Place.Direct person);

        /// By their id in Microsoft Entra, at the service for all of Teams.
        static UnknownPerson of(TeamsSettings settings, String service) {
            return person ->
                    settings.local()
                            ? Optional.empty()
                            : Optional.of(
                                    ConversationReference.unopened(
                                            service,
                                            TeamsId.unqualified(person.personId()),
                                            settings));
        }
    }

    /// Identifies a sent message.
    ///
    /// @param conversation the conversation's id, including the thread if there is one
    record MessageReference(String service, String conversation, String message) {
        String written() {
            return String.join(" ", service, conversation, message);
        }

        static Optional<MessageReference> read(String written) {
            var parts = written.split(" ", -1);
            return parts.length == 3
                    ? Optional.of(new MessageReference(parts[0], parts[1], parts[2]))
                    : Optional.empty();
        }
    }

    /// @param chartImages the public URL of a chart's image, if there is one
    TeamsMessageSender(
            ConnectorApi connectorApi,
            ConversationReferences conversationReferences,
            UnknownPerson unknownPerson,
            Function<Chart, Optional<URI>> chartImages) {
        whisperSurface = Surface.whisper().with(chartImages);
        postSurface = Surface.post().with(chartImages);
        this.connectorApi = connectorApi;
        this.conversationReferences = conversationReferences;
        this.unknownPerson = unknownPerson;
    }

    /// @throws Unavailable if the place's address can't be read from the database
    CallResult<MessageReference> send(Place place, Card card) {
        return switch (place) {
            case Place.Channel channel -> known(channel, card);
            case Place.Direct person -> known(person, card);
            case Place.Ephemeral(_, var person, _) -> known(new Place.Direct(person), card);
        };
    }

    private CallResult<MessageReference> known(Place place, Card card) {
        var known = conversationReferences.find(place);
        var lost = known.map(PlaceAddress::unreachable);
        if (lost.isPresent()) {
            return new Refused<>(lost.get());
        }
        var address = known.map(PlaceAddress::address).flatMap(ConversationReference::parse);
        if (address.isEmpty() && place instanceof Place.Direct person) {
            address = unknownPerson.of(person);
        }
        return address.isEmpty()
                ? new Refused<>("no one has talked to Baton there yet")
                : sendTo(place, address.get(), card);
    }

    /// Sends to an address, and records if it has become unreachable.
    CallResult<MessageReference> sendTo(
            Place place, ConversationReference conversationReference, Card card) {
        var callResult =
                switch (conversationReference.kind()) {
                    case PERSONAL, GROUP -> sent(conversationReference, card);
                    case CHANNEL -> posted(conversationReference, card);
                    case UNOPENED -> opened(place, conversationReference, card);
                };
        if (callResult instanceof Gone<MessageReference>(var why)) {
            conversationReferences.markUnreachable(place, conversationReference, why);
        }
        return callResult;
    }

    /// Asks for the conversation's members, which changes nothing and shows whether Teams answers.
    /// A person without a personal chat has no conversation to ask about.
    ///
    /// @throws Unavailable if the place's address can't be read from the database
    CallResult<String> ask(Place place) {
        var at =
                conversationReferences
                        .find(place)
                        .map(PlaceAddress::address)
                        .flatMap(ConversationReference::parse)
                        .filter(found -> found.kind() != ConversationReference.Kind.UNOPENED);
        return at.isEmpty()
                ? new Ok<>("")
                : connectorApi
                        .members(at.get().service(), at.get().conversation(), null)
                        .map(_ -> "");
    }

    private CallResult<MessageReference> sent(ConversationReference at, Card card) {
        var surface =
                at.kind() == ConversationReference.Kind.PERSONAL ? whisperSurface : postSurface;
        return connectorApi
                .send(at.service(), at.conversation(), OutgoingActivities.message(card, surface))
                .map(id -> new MessageReference(at.service(), at.conversation(), id));
    }

    private CallResult<MessageReference> posted(ConversationReference at, Card card) {
        var parameters =
                OutgoingActivities.channelPost(at, OutgoingActivities.message(card, postSurface));
        return connectorApi
                .create(at.service(), parameters)
                .map(made -> new MessageReference(at.service(), made.getId(), message(made)));
    }

    /// The id of the post: the connector's answer has it, or the thread's id ends with it.
    private static String message(ConversationResourceResponse made) {
        var id = made.getActivityId();
        return id == null ? made.getId().replaceFirst(".*;messageid=", "") : id;
    }

    private CallResult<MessageReference> opened(
            Place place, ConversationReference person, Card card) {
        // No message has been sent yet, so an unknown outcome is safe to retry.
        return connectorApi
                .create(person.service(), OutgoingActivities.directConversation(person))
                .unknownAsFailed()
                .then(made -> {
                    var open = person.opened(made.getId());
                    conversationReferences.opened(place, open);
                    return sent(open, card);
                });
    }

    CallResult<String> rewrite(MessageReference said, Card card) {
        return connectorApi.update(
                said.service(),
                said.conversation(),
                said.message(),
                OutgoingActivities.message(card, whisperSurface));
    }
}
