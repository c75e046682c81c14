package io.baton.slack;

import com.google.gson.Gson;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.response.Response;
import com.slack.api.util.json.GsonFactory;
import io.baton.chat.Card;
import io.baton.chat.Card.Part;
import io.baton.chat.Reply;
import io.baton.door.DoorSentences;
import io.baton.door.ReplyActions;
import io.baton.door.Responder;
import io.baton.door.TooSlow;
import io.baton.slack.render.CardBlocks;
import io.baton.slack.render.FormView;
import java.util.Map;
import java.util.function.BiFunction;

/// Answers a slash command, in the response itself if the reply is ready in time.
final class CommandResponder implements Responder<Response>, ReplyActions {
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private final ReplyTarget replyTarget;
    private final SlackReplySender slackReplySender;
    private final Modal modal;
    private final BiFunction<ReplyTarget, Card, Card> addHint;

    /// @param addHint adds a note to the card if the bot can't post in the channel
    CommandResponder(
            ReplyTarget replyTarget,
            SlackReplySender slackReplySender,
            Modal modal,
            BiFunction<ReplyTarget, Card, Card> addHint) {
        this.addHint = addHint;
        this.replyTarget = replyTarget;
        this.slackReplySender = slackReplySender;
        this.modal = modal;
    }

    @Override
    public Answer<Response> respond(Reply reply) {
        return switch (reply) {
            case Reply.Nothing _ when !modal.holding() -> Answer.complete(Response.ok());
            case Reply.Whisper(var card) when fits(card) -> inResponse(card);
            case Reply.Replace(var card) when fits(card) -> inResponse(card);
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

    /// A picture must be uploaded first, and an open view is a better place than the response.
    private boolean fits(Card card) {
        return !modal.holding() && card.parts().stream().noneMatch(Part.Picture.class::isInstance);
    }

    private Answer<Response> inResponse(Card card) {
        return Answer.complete(json(addHint.apply(replyTarget, card)));
    }

    private static Response json(Card card) {
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
    public TooSlow<Response> tooSlow() {
        return new TooSlow.Says<>(
                modal.held() ? Response.ok() : json(SlackSentences.COMMON.notStored()));
    }

    @Override
    public void followUpLate(Reply reply) {
        performLate(reply);
    }

    @Override
    public void hold() {
        modal.hold();
    }

    @Override
    public void whisper(Card original) {
        var card = addHint.apply(replyTarget, original);
        modal.showOrSend(card, shown -> slackReplySender.whisper(replyTarget, shown));
    }

    @Override
    public void openForm(Reply.OpenForm reply) {
        var shown = modal.show(FormView.of(reply.form(), replyTarget.origin()));
        if (!shown.ok()) {
            whisper(SlackSentences.noForm(shown, reply));
        }
    }

    /// Only an open placeholder needs an answer.
    @Override
    public void nothing() {
        if (modal.holding()) {
            whisper(DoorSentences.DONE);
        }
    }
}
