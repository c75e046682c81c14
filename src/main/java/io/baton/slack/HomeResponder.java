package io.baton.slack;

import com.slack.api.bolt.response.Response;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import java.util.Optional;

/// The answer to a look at the Home tab: whatever is to be said stands there.
final class HomeResponder implements Responder {
    private final String user;
    private final HomeTab home;

    HomeResponder(String user, HomeTab home) {
        this.user = user;
        this.home = home;
    }

    @Override
    public Optional<Response> respond(Reply reply) {
        return Optional.empty();
    }

    @Override
    public void followUp(Reply reply) {
        switch (reply) {
            case Reply.Home(var card) -> publish(card);
            case Reply.Whisper(var card) -> publish(card);
            case Reply.Outdated(var why, _) -> publish(why);
            case Reply.Replace(var card) -> publish(card);
            case Reply.FieldErrors(var errors) -> publish(SlackSentences.wrong(errors));
            case Reply.OpenForm _ -> publish(SlackSentences.noFormHere());
            case Reply.Nothing _ -> {}
        }
    }

    private void publish(Card card) {
        home.publish(user, card);
    }
}
