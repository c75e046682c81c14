package io.baton.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.response.Response;
import io.baton.chat.Card;
import io.baton.door.ReplyRetry;
import io.baton.door.Responder;
import io.baton.slack.api.SlackApi;
import io.baton.slack.render.FormOrigin;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Creates the responder for each kind of act.
final class SlackResponders {
    private final SlackApi api;
    private final ReplyRetry replyRetry;
    private final SlackReplySender slackReplySender;
    private final HomeTab homeTab;
    private final Executor threads;
    private final ChannelMembership channelMembership;

    SlackResponders(
            SlackApi api,
            ReplyRetry replyRetry,
            SlackReplySender slackReplySender,
            HomeTab homeTab,
            Executor threads,
            ChannelMembership channelMembership) {
        this.channelMembership = channelMembership;
        this.api = api;
        this.replyRetry = replyRetry;
        this.slackReplySender = slackReplySender;
        this.homeTab = homeTab;
        this.threads = threads;
    }

    /// A command without arguments opens its form.
    Responder<Response> forPayload(SlashCommandPayload payload) {
        var replyTarget = ReplyTarget.of(payload);
        boolean formExpected = ReplyTarget.orEmpty(payload.getText()).isBlank();
        var modal =
                formExpected
                        ? Modal.expectingForm(api, replyRetry, replyTarget.triggerId())
                        : Modal.of(api, replyRetry, replyTarget.triggerId());
        return new CommandResponder(replyTarget, slackReplySender, modal, this::addHint);
    }

    /// Explains why the bot doesn't post in this channel.
    private Card addHint(ReplyTarget replyTarget, Card card) {
        return channelMembership.absentFrom(replyTarget.channel())
                ? card.note(SlackSentences.notHere())
                : card;
    }

    Responder<Response> forPayload(MessageShortcutPayload payload) {
        var replyTarget = ReplyTarget.of(payload);
        return new ButtonResponder(
                replyTarget,
                slackReplySender,
                Modal.expectingForm(api, replyRetry, replyTarget.triggerId()),
                replyTarget.origin());
    }

    Responder<Response> forPayload(BlockActionPayload payload) {
        var replyTarget = ReplyTarget.of(payload);
        var view = payload.getView();
        if (view == null) {
            return new ButtonResponder(
                    replyTarget,
                    slackReplySender,
                    Modal.of(api, replyRetry, replyTarget.triggerId()),
                    replyTarget.originOnCard());
        }
        boolean atHome = "home".equals(view.getType());
        var formOrigin =
                atHome ? FormOrigin.atHome("") : FormOrigin.fromMetadata(view.getPrivateMetadata());
        var modal =
                atHome
                        ? Modal.of(api, replyRetry, replyTarget.triggerId())
                        : Modal.inPlaceOf(view.getId(), api, replyRetry, replyTarget.triggerId());
        return new ViewButtonResponder(replyTarget, slackReplySender, modal, homeTab, formOrigin);
    }

    Responder<Response> forPayload(ViewSubmissionPayload payload) {
        return new SubmissionResponder(
                payload.getView(),
                payload.getUser().getId(),
                api,
                slackReplySender,
                homeTab,
                threads);
    }

    Responder<Response> forMessage(String user, String channel, @Nullable String thread) {
        return new SlackMessageResponder(
                ReplyTarget.inChannel(user, channel, thread), slackReplySender);
    }

    Responder<Response> forHome(String user) {
        return new HomeResponder(user, homeTab);
    }
}
