package io.baton.desk.refer.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Reply;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A reply says that its messages wait while a platform refuses Baton's credentials.
class DelayNoticeTest {
    private static final Reply OFFERED = new Reply.Replace(Card.saying("R-1 is offered to Rita."));
    private static final String WAIT =
            "Messages in Slack wait: it refuses Baton's access. Ask your administrator to renew it.";

    private final DelayNotice deadSlack =
            new DelayNotice(door -> Optional.of("token_revoked").filter(_ -> door.equals("slack")));

    private static Post to(String person) {
        var subject = new PostSubject.Offer(1, 2, 1);
        return Post.once("p", new Place.Direct(person), Card.saying("An offer"), subject);
    }

    private static String lastWords(Reply reply) {
        return switch (reply) {
            case Reply.Replace(var card) -> note(card);
            case Reply.Whisper(var card) -> note(card);
            case Reply.Outdated _,
                    Reply.Nothing _,
                    Reply.OpenForm _,
                    Reply.FieldErrors _,
                    Reply.Home _ ->
                    "";
        };
    }

    private static String note(Card card) {
        return card.parts().getLast() instanceof Card.Part.Note(var text) ? text.plainText() : "";
    }

    @Test
    void anOfferToADeadChatSaysThatItWaits() {
        assertThat(lastWords(deadSlack.on(OFFERED, List.of(to("slack:U1"), to("slack:U2")))))
                .isEqualTo(WAIT);
        assertThat(
                        lastWords(
                                deadSlack.on(
                                        new Reply.Whisper(Card.saying("Won.")),
                                        List.of(to("teams:1"), to("slack:U2")))))
                .isEqualTo(WAIT);
    }

    @Test
    void anOfferElsewhereSaysNothing() {
        assertThat(deadSlack.on(OFFERED, List.of(to("teams:1")))).isEqualTo(OFFERED);
        assertThat(deadSlack.on(OFFERED, List.of())).isEqualTo(OFFERED);
        assertThat(DelayNotice.none().on(OFFERED, List.of(to("slack:U1")))).isEqualTo(OFFERED);
    }
}
