package io.baton.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageMeEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import io.baton.door.TurnRunner;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Listens to messages for the bot: mentions in channels, and direct messages. Bolt passes each
/// subtype to a listener of its own, and those without a listener (edits, deletions, bots) to none.
final class MessageListeners {
    /// Subtypes of messages that people write. With others, Slack reports edits, joins, topics and
    /// the like.
    private static final Set<String> WRITTEN =
            Set.of("", "file_share", "thread_broadcast", "me_message");

    private final SlackTurns slackTurns;
    private final TurnRunner<Response> turnRunner;
    private final SlackResponders slackResponders;

    MessageListeners(
            SlackTurns slackTurns,
            TurnRunner<Response> turnRunner,
            SlackResponders slackResponders) {
        this.slackTurns = slackTurns;
        this.turnRunner = turnRunner;
        this.slackResponders = slackResponders;
    }

    void addTo(App app) {
        app.event(AppMentionEvent.class, this::mention);
        app.event(MessageEvent.class, this::message);
        app.event(MessageFileShareEvent.class, this::file);
        app.event(MessageThreadBroadcastEvent.class, this::broadcast);
        app.event(MessageMeEvent.class, this::me);
    }

    private Response mention(EventsApiPayload<AppMentionEvent> payload, EventContext context) {
        var event = payload.getEvent();
        boolean written =
                WRITTEN.contains(ReplyTarget.orEmpty(event.getSubtype()))
                        && event.getEdited() == null;
        return written && isPerson(event.getUser(), event.getBotId(), context)
                ? turnRunner.runOrRetry(
                        "mention",
                        () -> slackTurns.said(event, payload.getEventId()),
                        slackResponders.forMessage(
                                event.getUser(), event.getChannel(), event.getThreadTs()))
                : context.ack();
    }

    private Response message(EventsApiPayload<MessageEvent> payload, EventContext context) {
        var event = payload.getEvent();
        boolean direct = isDirect(event.getChannelType()) && event.getEdited() == null;
        return direct && isPerson(event.getUser(), event.getBotId(), context)
                ? direct(
                        event.getUser(),
                        event.getChannel(),
                        () -> slackTurns.said(event, payload.getEventId()))
                : context.ack();
    }

    private Response file(EventsApiPayload<MessageFileShareEvent> payload, EventContext context) {
        var event = payload.getEvent();
        return isDirect(event.getChannelType()) && isPerson(event.getUser(), null, context)
                ? direct(
                        event.getUser(),
                        event.getChannel(),
                        () -> slackTurns.said(event, payload.getEventId()))
                : context.ack();
    }

    private Response broadcast(
            EventsApiPayload<MessageThreadBroadcastEvent> payload, EventContext context) {
        var event = payload.getEvent();
        return isDirect(event.getChannelType()) && isPerson(event.getUser(), null, context)
                ? direct(
                        event.getUser(),
                        event.getChannel(),
                        () -> slackTurns.said(event, payload.getEventId()))
                : context.ack();
    }

    private Response me(EventsApiPayload<MessageMeEvent> payload, EventContext context) {
        var event = payload.getEvent();
        return isDirect(event.getChannelType())
                        && isPerson(event.getUser(), event.getBotId(), context)
                ? direct(
                        event.getUser(),
                        event.getChannel(),
                        () -> slackTurns.said(event, payload.getEventId()))
                : context.ack();
    }

    private static boolean isDirect(@Nullable String channelType) {
        return "im".equals(channelType);
    }

    private Response direct(String user, String channel, TurnRunner.TurnReader reader) {
        return turnRunner.runOrRetry(
                "message", reader, slackResponders.forMessage(user, channel, null));
    }

    /// Excludes bots, above all this one: it would talk to itself.
    private static boolean isPerson(
            @Nullable String user, @Nullable String botId, EventContext context) {
        return user != null && botId == null && !user.equals(context.getBotUserId());
    }
}
