package io.baton.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import io.baton.chat.Card;
import io.baton.slack.api.SlackApi;
import io.baton.slack.render.Origin;
import java.util.concurrent.Executor;

/// Finds the way in which an act is answered.
final class Answers {
    private final SlackApi api;
    private final Privately privately;
    private final HomeTab home;
    private final Executor threads;
    private final Presence presence;

    Answers(SlackApi api, Privately privately, HomeTab home, Executor threads, Presence presence) {
        this.presence = presence;
        this.api = api;
        this.privately = privately;
        this.home = home;
        this.threads = threads;
    }

    /// A command without words opens its form.
    Answering to(SlashCommandPayload payload) {
        var errand = Errand.of(payload);
        boolean bare = Errand.given(payload.getText()).isBlank();
        return new CommandAnswer(errand, privately, modal(errand), bare, this::hinted);
    }

    /// From where the bot cannot speak, people wonder why nothing comes.
    private Card hinted(Errand errand, Card card) {
        return presence.absentFrom(errand.channel()) ? card.note(Sentences.notHere()) : card;
    }

    Answering to(MessageShortcutPayload payload) {
        var errand = Errand.of(payload);
        return new ClickAnswer(errand, privately, modal(errand), true);
    }

    Answering to(BlockActionPayload payload) {
        var errand = Errand.of(payload);
        var view = payload.getView();
        if (view == null) {
            return new ClickAnswer(errand, privately, modal(errand), false);
        }
        boolean atHome = "home".equals(view.getType());
        var origin = atHome ? Origin.atHome("") : Origin.read(view.getPrivateMetadata());
        var modal = new Modal(api, errand.trigger(), atHome ? null : view.getId());
        return new ViewClickAnswer(errand, privately, modal, home, origin);
    }

    Answering to(ViewSubmissionPayload payload) {
        return new SubmissionAnswer(
                payload.getView(), payload.getUser().getId(), api, home, threads);
    }

    Answering spoken(String user, String channel) {
        return new SpokenAnswer(Errand.inChannel(user, channel), privately);
    }

    Answering home(String user) {
        return new HomeAnswer(user, home);
    }

    private Modal modal(Errand errand) {
        return new Modal(api, errand.trigger(), null);
    }
}
