package io.baton.slack;

import com.google.gson.Gson;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.response.Response;
import com.slack.api.util.json.GsonFactory;
import io.baton.chat.Card;
import io.baton.chat.Card.Part;
import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.door.DoorSentences;
import io.baton.door.ReplyActions;
import io.baton.door.Responder;
import io.baton.slack.render.CardBlocks;
import io.baton.slack.render.FormView;
import java.util.Map;
import java.util.function.BiFunction;

/// The answer to a slash command: in the very response where it is ready in time.
final class CommandResponder implements Responder<Response>, ReplyActions {
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private final ReplyTarget replyTarget;
    private final SlackReplySender slackReplySender;
    private final Modal modal;
    private final BiFunction<ReplyTarget, Card, Card> hinted;

    /// @param hinted the card with a word on where the bot cannot speak
    CommandResponder(
            ReplyTarget replyTarget,
            SlackReplySender slackReplySender,
            Modal modal,
            BiFunction<ReplyTarget, Card, Card> hinted) {
        this.hinted = hinted;
        this.replyTarget = replyTarget;
        this.slackReplySender = slackReplySender;
        this.modal = modal;
    }

    @Override
    public Answer<Response> respond(Reply reply) {
        return switch (reply) {
            case Reply.Nothing _ when !modal.holding() -> Answer.complete(Response.ok());
            case Reply.Whisper(var card) when fits(card) -> Answer.complete(json(card));
            case Reply.Replace(var card) when fits(card) -> Answer.complete(json(card));
            case Reply.Nothing _,
                    Reply.Whisper _,
                    Reply.Outdated _,
                    Reply.Replace _,
                    Reply.OpenForm _,
                    Reply.FieldErrors _,
                    Reply.Home _ ->
                    Answer.partial(Response.ok());
        };
    }

    /// A picture has to be uploaded first, and an open view is the better place.
    private boolean fits(Card card) {
        return !modal.holding() && card.parts().stream().noneMatch(Part.Picture.class::isInstance);
    }

    private Response json(Card answered) {
        var card = hinted.apply(replyTarget, answered);
        var answer =
                SlashCommandResponse.builder()
                        .responseType("ephemeral")
                        .text(CardBlocks.summary(card))
                        .blocks(CardBlocks.inMessage(card, Map.of()))
                        .build();
        return Response.json(200, GSON.toJson(answer));
    }

    @Override
    public void followUp(Reply reply) {
        perform(reply);
    }

    @Override
    public Response tooSlow() {
        return Response.ok();
    }

    @Override
    public void hold() {
        modal.hold();
    }

    @Override
    public void whisper(Card answered) {
        var card = hinted.apply(replyTarget, answered);
        if (!modal.showIfHolding(card)) {
            slackReplySender.whisper(replyTarget, card);
        }
    }

    @Override
    public void openForm(Form form) {
        if (!modal.show(FormView.of(form, replyTarget.origin())).ok()) {
            slackReplySender.whisper(replyTarget, SlackSentences.tooLateForForm());
        }
    }

    /// Only a view that holds the place of a form has to say so.
    @Override
    public void nothing() {
        if (modal.holding()) {
            whisper(DoorSentences.DONE);
        }
    }
}
