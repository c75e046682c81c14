package io.baton.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationParameters;
import io.baton.chat.Card;
import io.baton.teams.api.Json;
import io.baton.teams.render.AdaptiveCard;
import io.baton.teams.render.Surface;
import java.util.List;

/// Converts cards to connector requests. Untyped parts are JSON trees, because the SDK inspects
/// every object by reflection and fails on the JDK's maps.
final class OutgoingActivities {
    private static final String ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive";

    private OutgoingActivities() {}

    static Activity message(Card card, Surface surface) {
        var attachment = new Attachment();
        attachment.setContentType(ADAPTIVE_CARD);
        attachment.setContent(AdaptiveCard.of(card, surface));
        var activity = new Activity(ActivityTypes.MESSAGE);
        activity.setSummary(AdaptiveCard.summary(card));
        activity.setAttachments(List.of(attachment));
        return activity;
    }

    /// A new post in a channel, not a reply in an existing thread.
    static ConversationParameters channelPost(ConversationReference channel, Activity message) {
        var parameters = new ConversationParameters();
        parameters.setIsGroup(true);
        parameters.setBot(new ChannelAccount(channel.bot()));
        parameters.setTenantId(channel.tenant());
        var channelData = Json.object();
        channelData.putObject("channel").put("id", channel.conversation());
        channelData.putObject("tenant").put("id", channel.tenant());
        parameters.setChannelData(channelData);
        parameters.setActivity(message);
        return parameters;
    }

    /// A personal chat between the bot and one person.
    static ConversationParameters directConversation(ConversationReference person) {
        var parameters = new ConversationParameters();
        parameters.setIsGroup(false);
        parameters.setBot(new ChannelAccount(person.bot()));
        parameters.setMembers(List.of(new ChannelAccount(person.conversation())));
        parameters.setTenantId(person.tenant());
        var channelData = Json.object();
        channelData.putObject("tenant").put("id", person.tenant());
        parameters.setChannelData(channelData);
        return parameters;
    }
}
