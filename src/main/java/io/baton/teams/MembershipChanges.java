package io.baton.teams;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.teams.api.Json;
import io.baton.teams.api.TeamsId;

/// Hears who joined or left a team or a group chat, and forgets what was known about them and about
/// who reads there. If it's the bot that was removed, messages no longer arrive.
final class MembershipChanges {
    private final TeamsRoster teamsRoster;
    private final TeamsDirectory teamsDirectory;
    private final ChannelRosters channelRosters;
    private final ConversationReferences conversationReferences;

    MembershipChanges(
            TeamsRoster teamsRoster,
            TeamsDirectory teamsDirectory,
            ChannelRosters channelRosters,
            ConversationReferences conversationReferences) {
        this.teamsRoster = teamsRoster;
        this.teamsDirectory = teamsDirectory;
        this.channelRosters = channelRosters;
        this.conversationReferences = conversationReferences;
    }

    /// @param in a `conversationUpdate`
    void heard(IncomingActivity in) {
        var removed = in.json().path("membersRemoved");
        var added = in.json().path("membersAdded");
        if (!removed.isEmpty() || !added.isEmpty()) {
            channelRosters.changed();
        }
        added.forEach(this::forget);
        removed.forEach(this::forget);
        if (names(removed, in.botId())) {
            conversationReferences.markUnreachable(
                    in.place(), in.reference(), "Baton was removed from there");
        } else {
            conversationReferences.seen(in);
        }
    }

    private void forget(JsonNode account) {
        var teamsId = Json.text(account, "id");
        var objectId = Json.text(account, "aadObjectId");
        teamsRoster.forget(teamsId, objectId);
        teamsDirectory.forget(TeamsId.qualified(teamsId));
        teamsDirectory.forget(TeamsId.qualified(objectId));
    }

    private static boolean names(JsonNode accounts, String id) {
        return accounts.valueStream().anyMatch(each -> Json.text(each, "id").equals(id));
    }
}
