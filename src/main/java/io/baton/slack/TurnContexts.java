package io.baton.slack;

import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.chat.Workspace;
import io.baton.door.Unidentified;
import io.baton.slack.api.SlackId;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Looks up who acted, where, and in which workspace. The workspace is always the one that the bot
/// is installed in. Who a person is, only `users.info` says: the team in a payload is a different
/// one in each kind of payload, if the person belongs to several.
final class TurnContexts {
    private final BotIdentity botIdentity;
    private final SlackUsers slackUsers;
    private final ChannelMembership channelMembership;

    TurnContexts(
            BotIdentity botIdentity, SlackUsers slackUsers, ChannelMembership channelMembership) {
        this.botIdentity = botIdentity;
        this.slackUsers = slackUsers;
        this.channelMembership = channelMembership;
    }

    /// @param place where an answer belongs
    Turn.Context of(String id, Person person, Place place, ReplyCapability replyCapability)
            throws Unidentified {
        var workspace = new Workspace(SlackId.qualified(self().teamId()));
        return new Turn.Context(id, workspace, person, place, replyCapability);
    }

    /// @param shownName the name in the payload, or null
    Person person(String userId, @Nullable String shownName) throws Unidentified {
        return slackUsers.find(userId, ReplyTarget.orEmpty(shownName));
    }

    /// The people mentioned in a text or chosen in a form, by id.
    Map<String, Person> mentioned(Collection<String> userIds) throws Unidentified {
        return slackUsers.findAll(userIds);
    }

    /// Place for an answer to an act in a channel.
    Place place(String channel, String userId, @Nullable String thread) {
        return channelMembership.place(channel, userId, thread);
    }

    /// Place for an answer to a command, which also works where the bot isn't a member.
    ///
    /// @param channelName channel name from the command
    Place placeOfCommand(String channel, String channelName, String userId) {
        channelMembership.check(channel, channelName);
        return place(channel, userId, null);
    }

    String botUserId() throws Unidentified {
        return self().userId();
    }

    private BotIdentity.Self self() throws Unidentified {
        return botIdentity
                .self()
                .orElseThrow(() -> new Unidentified("the bot's ids aren't known yet"));
    }
}
