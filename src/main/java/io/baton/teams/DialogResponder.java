package io.baton.teams;

import io.baton.chat.Reply;
import io.baton.teams.render.Dialog;
import io.baton.teams.render.DialogAnswers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The answer to what opens a dialog, and to what was filled into one. All of it stands in the
/// response, so nobody but that person sees it.
final class DialogResponder implements Responder {
    private final IncomingActivity in;
    private final TeamsReplySender privately;
    private final @Nullable DialogAnswers filled;

    /// @param filled what was filled in, or null where a dialog is to be opened
    DialogResponder(
            IncomingActivity in, TeamsReplySender privately, @Nullable DialogAnswers filled) {
        this.in = in;
        this.privately = privately;
        this.filled = filled;
    }

    @Override
    public Optional<TeamsResponse> respond(Reply reply) {
        return Optional.of(
                switch (reply) {
                    case Reply.OpenForm(var form) -> TeamsResponse.ok(Dialog.of(form));
                    case Reply.Whisper(var card) -> TeamsResponse.ok(Dialog.showing(card));
                    case Reply.Outdated(var why, _) -> TeamsResponse.ok(Dialog.showing(why));
                    case Reply.Home(var card) -> TeamsResponse.ok(Dialog.showing(card));
                    case Reply.Replace(var card) -> TeamsResponse.ok(Dialog.showing(card));
                    case Reply.FieldErrors(var errors) ->
                            TeamsResponse.ok(
                                    filled == null
                                            ? Dialog.showing(TeamsSentences.wrong(errors))
                                            : Dialog.withErrors(filled, errors));
                    // Without content the dialog closes; one that opens has to say something.
                    case Reply.Nothing _ ->
                            filled == null
                                    ? TeamsResponse.ok(Dialog.saying(TeamsSentences.DONE))
                                    : TeamsResponse.ok();
                });
    }

    /// The card of which a dialog was opened changes for everyone.
    @Override
    public void followUp(Reply reply) {
        if (reply instanceof Reply.Replace(var card)) {
            var _ = privately.replace(in, card);
        }
    }

    @Override
    public void followUpLate(Reply reply) {
        switch (reply) {
            case Reply.Whisper(var card) -> privately.whisper(in, card);
            case Reply.Outdated(var why, _) -> privately.whisper(in, why);
            case Reply.Home(var card) -> privately.whisper(in, card);
            case Reply.FieldErrors(var errors) ->
                    privately.whisper(in, TeamsSentences.wrong(errors));
            case Reply.Replace _, Reply.OpenForm _, Reply.Nothing _ -> followUp(reply);
        }
    }

    @Override
    public TeamsResponse tooSlow() {
        return TeamsResponse.ok(Dialog.saying(TeamsSentences.SLOW));
    }
}
