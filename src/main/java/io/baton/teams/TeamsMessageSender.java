package io.baton.teams;

import com.microsoft.bot.schema.ConversationResourceResponse;
import io.baton.chat.Card;
import io.baton.chat.Chart;
import io.baton.chat.Place;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Gone;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.PlaceAddresses.PlaceAddress;
import io.baton.outbox.Unavailable;
import io.baton.teams.api.ConnectorApi;
import io.baton.teams.render.Surface;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/// Says cards in Teams: as a new post in a channel, in a group's chat, to one person alone, in
/// place of an older one.
final class TeamsMessageSender {
    private final ConnectorApi connectorApi;
    private final ConversationReferences conversationReferences;
    private final UnknownPerson stranger;
    private final Surface alone;
    private final Surface everyone;

    /// How to reach a person who never spoke where the bot is.
    interface UnknownPerson {
        Optional<ConversationReference> of(Place.Direct person);
    }

    /// How to find a message again.
    ///
    /// @param conversation with the thread, where it is one
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

    /// @param pictures where a chart's picture can be fetched, if anywhere
    TeamsMessageSender(
            ConnectorApi connectorApi,
            ConversationReferences conversationReferences,
            UnknownPerson stranger,
            Function<Chart, Optional<URI>> pictures) {
        alone = Surface.whisper().with(pictures);
        everyone = Surface.post().with(pictures);
        this.connectorApi = connectorApi;
        this.conversationReferences = conversationReferences;
        this.stranger = stranger;
    }

    /// @throws Unavailable if the database does not say where the place lies
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
            address = stranger.of(person);
        }
        return address.isEmpty()
                ? new Refused<>("nobody has spoken to Baton there yet")
                : sendTo(place, address.get(), card);
    }

    /// Says it at an address, and remembers when nobody is there any more.
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

    private CallResult<MessageReference> sent(ConversationReference at, Card card) {
        var surface = at.kind() == ConversationReference.Kind.PERSONAL ? alone : everyone;
        return connectorApi
                .send(at.service(), at.conversation(), OutgoingActivities.message(card, surface))
                .map(id -> new MessageReference(at.service(), at.conversation(), id));
    }

    private CallResult<MessageReference> posted(ConversationReference at, Card card) {
        var post = OutgoingActivities.channelPost(at, OutgoingActivities.message(card, everyone));
        return connectorApi
                .create(at.service(), post)
                .map(made -> new MessageReference(at.service(), made.getId(), message(made)));
    }

    /// A thread is named by its first message.
    private static String message(ConversationResourceResponse made) {
        var id = made.getActivityId();
        return id == null ? made.getId().replaceFirst(".*;messageid=", "") : id;
    }

    private CallResult<MessageReference> opened(
            Place place, ConversationReference person, Card card) {
        // Nothing was said yet, so nothing can be said twice.
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
                OutgoingActivities.message(card, alone));
    }
}
