package io.baton.slack;

import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.app_backend.interactive_components.response.ActionResponse.ActionResponseBuilder;
import io.baton.chat.Card;
import io.baton.outbox.CallResult;
import io.baton.slack.api.SlackApi;
import io.baton.slack.render.CardBlocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers one person: at the address that the act brought along; where that is spent, in the
/// channel for that person's eyes; where that cannot be, in private.
final class SlackReplySender {
    private static final Logger LOG = LoggerFactory.getLogger(SlackReplySender.class);

    private final SlackApi api;
    private final SlackMessageSender voice;
    private final ChartUploads pictures;

    SlackReplySender(SlackApi api, SlackMessageSender voice, ChartUploads pictures) {
        this.api = api;
        this.voice = voice;
        this.pictures = pictures;
    }

    void whisper(ReplyTarget errand, Card card) {
        var answer = ActionResponse.builder().responseType("ephemeral").replaceOriginal(false);
        if (errand.responseUrl() != null && respond(errand, card, answer).ok()) {
            return;
        }
        var whispered =
                errand.channel().isEmpty()
                        ? new CallResult.Refused<>("no channel")
                        : voice.whisper(errand.channel(), errand.user(), card);
        if (!whispered.ok()) {
            var told = voice.postDirect(errand.user(), null, card);
            if (!told.ok()) {
                LOG.warn("an answer did not reach {}: {}", errand.user(), told.brief());
            }
        }
    }

    /// The card that was pressed becomes this one, for everyone who sees it.
    void replace(ReplyTarget errand, Card card) {
        var answer = ActionResponse.builder().replaceOriginal(true);
        if (errand.responseUrl() != null && respond(errand, card, answer).ok()) {
            return;
        }
        boolean rewritten =
                !errand.messageTs().isEmpty()
                        && voice.rewrite(errand.channel(), errand.messageTs(), card).ok();
        if (!rewritten) {
            whisper(errand, card);
        }
    }

    private CallResult<?> respond(ReplyTarget errand, Card card, ActionResponseBuilder answer) {
        var outcome =
                pictures.sendWithCharts(
                        card,
                        files ->
                                api.respond(
                                        errand.responseUrl(),
                                        answer.text(CardBlocks.summary(card))
                                                .blocks(CardBlocks.inMessage(card, files))
                                                .build()));
        if (!outcome.ok()) {
            LOG.info("a response address did not take the answer: {}", outcome.brief());
        }
        return outcome;
    }
}
