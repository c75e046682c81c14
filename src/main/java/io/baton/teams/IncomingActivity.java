package io.baton.teams;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.chat.Place;
import io.baton.teams.api.Json;
import io.baton.teams.api.TeamsId;
import java.util.UUID;

/// An activity from Teams. Trusted only after the [ActivityAuthenticator] has accepted it.
record IncomingActivity(JsonNode json) {

    String type() {
        return Json.text(json, "type");
    }

    /// The name of an invoke, or the action of an installation.
    String name() {
        var name = Json.text(json, "name");
        return name.isEmpty() ? Json.text(json, "action") : name;
    }

    String id() {
        return Json.text(json, "id");
    }

    /// The same for every delivery of one activity. Teams resends an activity under the same id if
    /// the answer takes too long. Without an id, equal activities count as one.
    String deliveryId() {
        return id().isEmpty() ? fingerprint() : id();
    }

    private String fingerprint() {
        return UUID.nameUUIDFromBytes(Json.bytes(json)).toString();
    }

    String channel() {
        return Json.text(json, "channelId");
    }

    String serviceUrl() {
        return Json.text(json, "serviceUrl");
    }

    String text() {
        return Json.text(json, "text");
    }

    JsonNode value() {
        return json.path("value");
    }

    /// The id of the message whose button was pressed.
    String replyTo() {
        return Json.text(json, "replyToId");
    }

    String botId() {
        return Json.text(json, "recipient", "id");
    }

    /// The sender's Teams id, valid only in conversations with this bot.
    String memberId() {
        return Json.text(json, "from", "id");
    }

    String shownName() {
        return Json.text(json, "from", "name");
    }

    /// The sender's id in Microsoft Entra, or the Teams id if there is none.
    String personId() {
        var entra = Json.text(json, "from", "aadObjectId");
        return TeamsId.qualified(entra.isEmpty() ? memberId() : entra);
    }

    String tenant() {
        var tenant = Json.text(json, "channelData", "tenant", "id");
        return tenant.isEmpty() ? Json.text(json, "conversation", "tenantId") : tenant;
    }

    /// Whether both fields that may name the organization agree.
    boolean ofOneTenant() {
        var other = Json.text(json, "conversation", "tenantId");
        return other.isEmpty() || other.equalsIgnoreCase(tenant());
    }

    /// The conversation's id, including the thread if there is one.
    String conversation() {
        return Json.text(json, "conversation", "id");
    }

    /// Whether this is a personal chat. Private answers go there, so a thread never counts, even if
    /// the activity says so.
    boolean personal() {
        var kind = Json.text(json, "conversation", "conversationType");
        boolean alone =
                kind.equals("personal")
                        || (kind.isEmpty()
                                && !json.path("conversation").path("isGroup").asBoolean());
        return alone && !conversation().contains("@thread.");
    }

    Place place() {
        return personal()
                ? new Place.Direct(personId())
                : new Place.Channel(TeamsId.qualified(TeamsId.withoutThread(conversation())));
    }

    ConversationReference reference() {
        return new ConversationReference(
                kind(), serviceUrl(), TeamsId.withoutThread(conversation()), botId(), tenant());
    }

    /// The address for a private message to the sender.
    ConversationReference directReference() {
        return personal()
                ? reference()
                : new ConversationReference(
                        ConversationReference.Kind.UNOPENED,
                        serviceUrl(),
                        memberId(),
                        botId(),
                        tenant());
    }

    private ConversationReference.Kind kind() {
        if (personal()) {
            return ConversationReference.Kind.PERSONAL;
        }
        boolean channel =
                Json.text(json, "conversation", "conversationType").equals("channel")
                        || conversation().contains("@thread.tacv2")
                        || conversation().contains("@thread.skype");
        return channel ? ConversationReference.Kind.CHANNEL : ConversationReference.Kind.GROUP;
    }
}
