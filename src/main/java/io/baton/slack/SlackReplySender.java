package io.baton.slack;

import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.app_backend.interactive_components.response.ActionResponse.ActionResponseBuilder;
import com.slack.api.bolt.response.Response;
import io.baton.chat.Card;
import io.baton.door.TooSlow;
import io.baton.outbox.CallResult;
import io.baton.slack.api.SlackApi;
import io.baton.slack.render.CardBlocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers one person: at the response URL; if that is used up, with a whisper in the channel; if
/// that fails, in a direct message.
final class SlackReplySender {
    private static final Logger LOG = LoggerFactory.getLogger(SlackReplySender.class);

    private final SlackApi api;
    private final SlackMessageSender slackMessageSender;
    private final ChartUploads chartUploads;

    SlackReplySender(
            SlackApi api, SlackMessageSender slackMessageSender, ChartUploads chartUploads) {
        this.api = api;
        this.slackMessageSender = slackMessageSender;
        this.chartUploads = chartUploads;
    }

    /// Says, while the act still waits for its acknowledgement, that nothing is stored yet.
    TooSlow<Response> beforeAcknowledging(ReplyTarget replyTarget) {
        return new TooSlow.TellsFirst<>(
                () -> whisper(replyTarget, SlackSentences.COMMON.notStored()),
                Response.ok(),
                Response.error(503));
    }

    /// @return whether it was sent
    boolean whisper(ReplyTarget replyTarget, Card card) {
        var answer =
                ActionResponse.builder()
                        .responseType("ephemeral")
                        .replaceOriginal(false)
                        .threadTs(replyTarget.thread());
        if (replyTarget.responseUrl() != null && respond(replyTarget, card, answer).ok()) {
            return true;
        }
        var whispered =
                replyTarget.channel().isEmpty()
                        ? new CallResult.Refused<>("no channel")
                        : slackMessageSender.whisper(
                                replyTarget.channel(),
                                replyTarget.user(),
                                replyTarget.thread(),
                                card);
        if (whispered.ok()) {
            return true;
        }
        var sent = slackMessageSender.postDirect(replyTarget.user(), null, card);
        if (!sent.ok()) {
            LOG.warn("can't send an answer to {}: {}", replyTarget.user(), sent.brief());
        }
        return sent.ok();
    }

    /// Replaces the pressed card for everyone who sees it.
    void replace(ReplyTarget replyTarget, Card card) {
        var answer = ActionResponse.builder().replaceOriginal(true);
        if (replyTarget.responseUrl() != null && respond(replyTarget, card, answer).ok()) {
            return;
        }
        boolean rewritten =
                !replyTarget.messageTs().isEmpty()
                        && slackMessageSender
                                .rewrite(replyTarget.channel(), replyTarget.messageTs(), card)
                                .ok();
        if (!rewritten) {
            whisper(replyTarget, card);
        }
    }

    private CallResult<?> respond(
            ReplyTarget replyTarget, Card card, ActionResponseBuilder answer) {
        var callResult =
                chartUploads.sendWithCharts(
                        card,
                        files ->
                                api.respond(
                                        replyTarget.responseUrl(),
                                        answer.text(CardBlocks.summary(card))
                                                .blocks(CardBlocks.inMessage(card, files))
                                                .build()));
        if (!callResult.ok()) {
            LOG.info("a response URL didn't accept an answer: {}", callResult.brief());
        }
        return callResult;
    }
}
