package io.baton.slack;

import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.Unavailable;
import io.baton.slack.api.SlackApi;
import java.io.IOException;
import java.util.Optional;

/// Finds one of Baton's own messages by its metadata. Reads nothing else in a channel.
final class MessageHistory {
    private static final int PAGE = 100;
    private static final int PAGES = 5;

    private final SlackApi api;

    MessageHistory(SlackApi api) {
        this.api = api;
    }

    /// @return `CHANNEL/TS` if one of the latest 500 messages has the parcel's id
    /// @throws Unavailable if Slack doesn't return the history
    Optional<String> find(String channel, String parcel) {
        var cursor = "";
        for (int i = 0; i < PAGES; i++) {
            var page = page(channel, cursor);
            var found = page.getMessages().stream().filter(m -> hasParcel(m, parcel)).findFirst();
            if (found.isPresent()) {
                return found.map(message -> channel + "/" + message.getTs());
            }
            var next = page.getResponseMetadata();
            if (next == null || next.getNextCursor() == null || next.getNextCursor().isEmpty()) {
                return Optional.empty();
            }
            cursor = next.getNextCursor();
        }
        return Optional.empty();
    }

    private ConversationsHistoryResponse page(String channel, String cursor) {
        var callResult =
                api.call(
                        "conversations.history",
                        client ->
                                client.conversationsHistory(r ->
                                        r.channel(channel)
                                                .limit(PAGE)
                                                .includeAllMetadata(true)
                                                .cursor(cursor.isEmpty() ? null : cursor)));
        if (callResult instanceof Ok<ConversationsHistoryResponse>(var answer)
                && answer.getMessages() != null) {
            return answer;
        }
        throw new Unavailable("Slack", new IOException(callResult.brief()));
    }

    private static boolean hasParcel(Message message, String parcel) {
        var metadata = message.getMetadata();
        return metadata != null
                && SlackMessageSender.EVENT.equals(metadata.getEventType())
                && metadata.getEventPayload() != null
                && parcel.equals(metadata.getEventPayload().get(SlackMessageSender.PARCEL));
    }
}
