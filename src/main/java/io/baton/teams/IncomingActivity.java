package io.baton.teams;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.chat.Place;
import io.baton.teams.api.Json;
import io.baton.teams.api.TeamsId;
import java.util.UUID;

/// One activity that Teams sent. What it says of itself is believed only after the
/// [ActivityAuthenticator] let it pass.
record IncomingActivity(JsonNode json) {

    String type() {
        return Json.text(json, "type");
    }

    /// What an invoke is about; the action of an installation.
    String name() {
        var name = Json.text(json, "name");
        return name.isEmpty() ? Json.text(json, "action") : name;
    }

    String id() {
        return Json.text(json, "id");
    }

    /// The same for the same activity, where it has no id.
    String fingerprint() {
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

    /// The message whose button was pressed.
    String replyTo() {
        return Json.text(json, "replyToId");
    }

    String botId() {
        return Json.text(json, "recipient", "id");
    }

    /// Teams' own id of who acted, good in conversations with this bot only.
    String memberId() {
        return Json.text(json, "from", "id");
    }

    String name(JsonNode account) {
        return Json.text(account, "name");
    }

    String shownName() {
        return Json.text(json, "from", "name");
    }

    /// The id of who acted in Microsoft Entra; where there is none, Teams' own.
    String personId() {
        var entra = Json.text(json, "from", "aadObjectId");
        return TeamsId.qualified(entra.isEmpty() ? memberId() : entra);
    }

    String tenant() {
        var tenant = Json.text(json, "channelData", "tenant", "id");
        return tenant.isEmpty() ? Json.text(json, "conversation", "tenantId") : tenant;
    }

    /// Whether both places that may name the organisation name the same.
    boolean ofOneTenant() {
        var other = Json.text(json, "conversation", "tenantId");
        return other.isEmpty() || other.equalsIgnoreCase(tenant());
    }

    /// With the thread, where it is one.
    String conversation() {
        return Json.text(json, "conversation", "id");
    }

    /// A channel or a group's chat is none, whatever is said of it: private answers go there.
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

    /// How to speak to who acted, alone.
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
