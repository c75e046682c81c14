package io.baton.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.response.Response;
import io.baton.chat.Card;
import io.baton.door.Responder;
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
    Responder<Response> forPayload(SlashCommandPayload payload) {
        var errand = ReplyTarget.of(payload);
        boolean bare = ReplyTarget.orEmpty(payload.getText()).isBlank();
        var modal =
                bare
                        ? Modal.expectingForm(api, errand.triggerId())
                        : Modal.of(api, errand.triggerId());
        return new CommandResponder(errand, privately, modal, this::hinted);
    }

    /// From where the bot cannot speak, people wonder why nothing comes.
    private Card hinted(ReplyTarget errand, Card card) {
        return presence.absentFrom(errand.channel()) ? card.note(SlackSentences.notHere()) : card;
    }

    Responder<Response> forPayload(MessageShortcutPayload payload) {
        var errand = ReplyTarget.of(payload);
        return new ButtonResponder(errand, privately, Modal.expectingForm(api, errand.triggerId()));
    }

    Responder<Response> forPayload(BlockActionPayload payload) {
        var errand = ReplyTarget.of(payload);
        var view = payload.getView();
        if (view == null) {
            return new ButtonResponder(errand, privately, Modal.of(api, errand.triggerId()));
        }
        boolean atHome = "home".equals(view.getType());
        var origin =
                atHome ? FormOrigin.atHome("") : FormOrigin.fromMetadata(view.getPrivateMetadata());
        var modal =
                atHome
                        ? Modal.of(api, errand.triggerId())
                        : Modal.inPlaceOf(view.getId(), api, errand.triggerId());
        return new ViewButtonResponder(errand, privately, modal, forHome, origin);
    }

    Responder<Response> forPayload(ViewSubmissionPayload payload) {
        return new SubmissionResponder(
                payload.getView(), payload.getUser().getId(), api, forHome, threads);
    }

    Responder<Response> forMessage(String user, String channel) {
        return new SlackMessageResponder(ReplyTarget.inChannel(user, channel), privately);
    }

    Responder<Response> forHome(String user) {
        return new HomeResponder(user, forHome);
    }
}
