package io.baton.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import io.baton.chat.Card;
import io.baton.slack.api.SlackApi;
import io.baton.slack.render.FormOrigin;
import java.util.concurrent.Executor;

/// Finds the way in which an act is answered.
final class SlackResponders {
    private final SlackApi api;
    private final SlackReplySender privately;
    private final HomeTab forHome;
    private final Executor threads;
    private final ChannelMembership presence;

    SlackResponders(
            SlackApi api,
            SlackReplySender privately,
            HomeTab home,
            Executor threads,
            ChannelMembership presence) {
        this.presence = presence;
        this.api = api;
        this.privately = privately;
        this.forHome = home;
        this.threads = threads;
    }

    /// A command without words opens its form.
    Responder forPayload(SlashCommandPayload payload) {
        var errand = ReplyTarget.of(payload);
        boolean bare = ReplyTarget.orEmpty(payload.getText()).isBlank();
        return new CommandResponder(errand, privately, modal(errand), bare, this::hinted);
    }

    /// From where the bot cannot speak, people wonder why nothing comes.
    private Card hinted(ReplyTarget errand, Card card) {
        return presence.absentFrom(errand.channel()) ? card.note(SlackSentences.notHere()) : card;
    }

    Responder forPayload(MessageShortcutPayload payload) {
        var errand = ReplyTarget.of(payload);
        return new ButtonResponder(errand, privately, modal(errand), true);
    }

    Responder forPayload(BlockActionPayload payload) {
        var errand = ReplyTarget.of(payload);
        var view = payload.getView();
        if (view == null) {
            return new ButtonResponder(errand, privately, modal(errand), false);
        }
        boolean atHome = "home".equals(view.getType());
        var origin =
                atHome ? FormOrigin.atHome("") : FormOrigin.fromMetadata(view.getPrivateMetadata());
        var modal = new Modal(api, errand.triggerId(), atHome ? null : view.getId());
        return new ViewButtonResponder(errand, privately, modal, forHome, origin);
    }

    Responder forPayload(ViewSubmissionPayload payload) {
        return new SubmissionResponder(
                payload.getView(), payload.getUser().getId(), api, forHome, threads);
    }

    Responder forMessage(String user, String channel) {
        return new SlackMessageResponder(ReplyTarget.inChannel(user, channel), privately);
    }

    Responder forHome(String user) {
        return new HomeResponder(user, forHome);
    }

    private Modal modal(ReplyTarget errand) {
        return new Modal(api, errand.triggerId(), null);
    }
}
