package io.baton.teams;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.door.DoorSentences;
import io.baton.door.ReplyActions;
import io.baton.door.Responder;
import io.baton.door.TooSlow;
import io.baton.teams.render.Dialog;
import io.baton.teams.render.DialogAnswers;
import org.jspecify.annotations.Nullable;

/// Responds when a person opens or submits a dialog. The response carries everything, so no one
/// else sees it.
final class DialogResponder implements Responder<TeamsResponse>, ReplyActions {
    private final IncomingActivity in;
    private final TeamsReplySender teamsReplySender;
    private final @Nullable DialogAnswers filled;

    /// @param filled the submitted answers; null if a dialog is to be opened
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
                    case Reply.OpenForm(var form, _) ->
                            TeamsResponse.ok(Dialog.opened(form, in.deliveryId()));
                    case Reply.Whisper(var card) -> TeamsResponse.ok(Dialog.showing(card));
                    case Reply.Outdated(var why, _) -> TeamsResponse.ok(Dialog.showing(why));
                    case Reply.Home(var card) -> TeamsResponse.ok(Dialog.showing(card));
                    case Reply.Replace(var card) -> TeamsResponse.ok(Dialog.showing(card));
                    case Reply.FieldErrors(var errors) ->
                            TeamsResponse.ok(
                                    filled == null
                                            ? Dialog.showing(DoorSentences.wrong(errors))
                                            : Dialog.withErrors(filled, errors));
                    // An empty response closes a dialog, but one that opens needs content.
                    case Reply.Nothing _ ->
                            filled == null
                                    ? TeamsResponse.ok(Dialog.saying(DoorSentences.DONE.summary()))
                                    : TeamsResponse.ok();
                };
        return new Answer<>(teamsResponse, !(reply instanceof Reply.Replace));
    }

    /// A submitted dialog stays open with its answers.
    @Override
    public Answer<TeamsResponse> failed(Card why) {
        return filled == null
                ? respond(new Reply.Whisper(why))
                : Answer.complete(TeamsResponse.ok(Dialog.stillOpen(filled, why)));
    }

    /// Updates the card that the dialog was opened from, for everyone. The person sees the new card
    /// in the dialog.
    @Override
    public void followUp(Reply reply) {
        if (reply instanceof Reply.Replace(var card)) {
            var _ = teamsReplySender.replace(in, card);
        }
    }

    /// A submitted dialog stays open with its answers, so that a late error costs no input.
    @Override
    public TooSlow<TeamsResponse> tooSlow() {
        return new TooSlow.Says<>(
                TeamsResponse.ok(
                        filled == null || filled.dialog().isEmpty()
                                ? Dialog.saying(TeamsSentences.COMMON.notStored().summary())
                                : Dialog.stillOpen(filled, DoorSentences.pressAgain())));
    }

    @Override
    public void followUpLate(Reply reply) {
        performLate(reply);
    }

    @Override
    public void whisper(Card card) {
        teamsReplySender.whisper(in, card);
    }

    @Override
    public void replace(Card card) {
        if (!teamsReplySender.replace(in, card)) {
            whisper(card);
        }
    }

    @Override
    public void openForm(Reply.OpenForm reply) {
        whisper(TeamsSentences.formTooLate(reply));
    }
}
