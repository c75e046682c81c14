package io.baton.teams;

import io.baton.chat.Reply;
import io.baton.teams.render.Dialog;
import io.baton.teams.render.DialogAnswers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The answer to what opens a dialog, and to what was filled into one. All of it stands in the
/// response, so nobody but that person sees it.
final class DialogAnswer implements Answering {
    private final Incoming in;
    private final Privately privately;
    private final @Nullable DialogAnswers filled;

    /// @param filled what was filled in, or null where a dialog is to be opened
    DialogAnswer(Incoming in, Privately privately, @Nullable DialogAnswers filled) {
        this.in = in;
        this.privately = privately;
        this.filled = filled;
    }

    @Override
    public Optional<Response> response(Reply reply) {
        return Optional.of(
                switch (reply) {
                    case Reply.OpenForm(var form) -> Response.ok(Dialog.of(form));
                    case Reply.Whisper(var card) -> Response.ok(Dialog.showing(card));
                    case Reply.Overtaken(var why, _) -> Response.ok(Dialog.showing(why));
                    case Reply.Home(var card) -> Response.ok(Dialog.showing(card));
                    case Reply.Replace(var card) -> Response.ok(Dialog.showing(card));
                    case Reply.FieldErrors(var errors) ->
                            Response.ok(
                                    filled == null
                                            ? Dialog.showing(Sentences.wrong(errors))
                                            : Dialog.again(filled, errors));
                    // Without content the dialog closes; one that opens has to say something.
                    case Reply.Nothing _ ->
                            filled == null
                                    ? Response.ok(Dialog.saying(Sentences.DONE))
                                    : Response.ok();
                });
    }

    /// The card of which a dialog was opened changes for everyone.
    @Override
    public void say(Reply reply) {
        if (reply instanceof Reply.Replace(var card)) {
            var _ = privately.replaced(in, card);
        }
    }

    @Override
    public void sayLate(Reply reply) {
        switch (reply) {
            case Reply.Whisper(var card) -> privately.whisper(in, card);
            case Reply.Overtaken(var why, _) -> privately.whisper(in, why);
            case Reply.Home(var card) -> privately.whisper(in, card);
            case Reply.FieldErrors(var errors) -> privately.whisper(in, Sentences.wrong(errors));
            case Reply.Replace _, Reply.OpenForm _, Reply.Nothing _ -> say(reply);
        }
    }

    @Override
    public Response meanwhile() {
        return Response.ok(Dialog.saying(Sentences.SLOW));
    }
}
