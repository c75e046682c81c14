package io.baton.teams;

import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.door.DoorSentences;
import io.baton.door.ReplyActions;
import io.baton.door.Responder;
import io.baton.teams.render.Dialog;
import io.baton.teams.render.DialogAnswers;
import org.jspecify.annotations.Nullable;

/// The answer to what opens a dialog, and to what was filled into one. All of it stands in the
/// response, so nobody but that person sees it.
final class DialogResponder implements Responder<TeamsResponse>, ReplyActions {
    private final IncomingActivity in;
    private final TeamsReplySender teamsReplySender;
    private final @Nullable DialogAnswers filled;

    /// @param filled what was filled in, or null where a dialog is to be opened
    DialogResponder(
            IncomingActivity in,
            TeamsReplySender teamsReplySender,
            @Nullable DialogAnswers filled) {
        this.in = in;
        this.teamsReplySender = teamsReplySender;
        this.filled = filled;
    }

    @Override
    public Answer<TeamsResponse> respond(Reply reply) {
        var teamsResponse =
                switch (reply) {
                    case Reply.OpenForm(var form, _) -> TeamsResponse.ok(Dialog.of(form));
                    case Reply.Whisper(var card) -> TeamsResponse.ok(Dialog.showing(card));
                    case Reply.Outdated(var why, _) -> TeamsResponse.ok(Dialog.showing(why));
                    case Reply.Home(var card) -> TeamsResponse.ok(Dialog.showing(card));
                    case Reply.Replace(var card) -> TeamsResponse.ok(Dialog.showing(card));
                    case Reply.FieldErrors(var errors) ->
                            TeamsResponse.ok(
                                    filled == null
                                            ? Dialog.showing(DoorSentences.wrong(errors))
                                            : Dialog.withErrors(filled, errors));
                    // Without content the dialog closes; one that opens has to say something.
                    case Reply.Nothing _ ->
                            filled == null
                                    ? TeamsResponse.ok(Dialog.saying(DoorSentences.DONE.summary()))
                                    : TeamsResponse.ok();
                };
        return new Answer<>(teamsResponse, !(reply instanceof Reply.Replace));
    }

    @Override
    public void followUp(Reply reply) {
        perform(reply);
    }

    @Override
    public TeamsResponse tooSlow() {
        return TeamsResponse.ok(Dialog.saying(TeamsSentences.SLOW));
    }

    @Override
    public void whisper(Card card) {
        teamsReplySender.whisper(in, card);
    }

    /// The card of which a dialog was opened changes for everyone.
    @Override
    public void replace(Card card) {
        var _ = teamsReplySender.replace(in, card);
    }

    /// A dialog opens in the response or never.
    @Override
    public void openForm(Form form) {}
}
