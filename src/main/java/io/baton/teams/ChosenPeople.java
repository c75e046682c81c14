package io.baton.teams;

import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.door.Unidentified;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.PlaceAddresses.PlaceAddress;
import io.baton.outbox.Unavailable;
import io.baton.teams.api.ConnectorApi;
import io.baton.teams.api.TeamsId;
import java.util.Optional;

/// Says what people are who were chosen in a form: as the roster of the conversation says, or that
/// of their own chat with the bot. A form in a personal chat may name people that its roster
/// doesn't list; that says nothing about them.
final class ChosenPeople {
    private final TeamsRoster teamsRoster;
    private final ConnectorApi connectorApi;
    private final ConversationReferences conversationReferences;
    private final TeamsDirectory teamsDirectory;

    ChosenPeople(
            TeamsRoster teamsRoster,
            TeamsDirectory teamsDirectory,
            ConnectorApi connectorApi,
            ConversationReferences conversationReferences) {
        this.teamsRoster = teamsRoster;
        this.teamsDirectory = teamsDirectory;
        this.connectorApi = connectorApi;
        this.conversationReferences = conversationReferences;
    }

    /// @param objectId in Microsoft Entra
    Person find(IncomingActivity in, String objectId) throws Unidentified {
        var here = TeamsId.withoutThread(in.conversation());
        var listed =
                in.personal() && !in.personId().equals(TeamsId.qualified(objectId))
                        ? Optional.<Person>empty()
                        : teamsRoster.chosen(in, objectId, here);
        return listed.isPresent() ? listed.get() : inOwnChat(in, objectId);
    }

    private Person inOwnChat(IncomingActivity in, String objectId) throws Unidentified {
        var known = chat(objectId);
        var own = known.isPresent() ? known : opened(in, objectId);
        if (own.isPresent()) {
            var listed = teamsRoster.chosen(in, objectId, own.get().conversation());
            if (listed.isPresent()) {
                return listed.get();
            }
        }
        return teamsDirectory
                .find(TeamsId.qualified(objectId))
                .orElseGet(() -> TeamsRoster.stranger(in, objectId, ""));
    }

    private Optional<ConversationReference> chat(String objectId) {
        try {
            return conversationReferences
                    .find(new Place.Direct(TeamsId.qualified(objectId)))
                    .filter(address -> address.unreachable() == null)
                    .map(PlaceAddress::address)
                    .flatMap(ConversationReference::parse)
                    .filter(at -> at.kind() == ConversationReference.Kind.PERSONAL);
        } catch (Unavailable e) {
            return Optional.empty();
        }
    }

    /// Opens a chat, which the person doesn't see before the first message. Teams refuses it for
    /// people without the app and of other organizations.
    private Optional<ConversationReference> opened(IncomingActivity in, String objectId)
            throws Unidentified {
        var unopened =
                new ConversationReference(
                        ConversationReference.Kind.UNOPENED,
                        in.serviceUrl(),
                        objectId,
                        in.botId(),
                        in.tenant());
        var made =
                connectorApi
                        .create(in.serviceUrl(), OutgoingActivities.directConversation(unopened))
                        .map(answer -> unopened.opened(answer.getId()));
        if (made instanceof Ok<ConversationReference>(var open)) {
            conversationReferences.opened(new Place.Direct(TeamsId.qualified(objectId)), open);
            return Optional.of(open);
        }
        if (!made.permanent()) {
            throw new Unidentified("personal chat " + made.brief());
        }
        return Optional.empty();
    }
}
