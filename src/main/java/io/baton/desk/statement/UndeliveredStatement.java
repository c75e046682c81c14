package io.baton.desk.statement;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Text;
import io.baton.chat.Workspace;
import io.baton.desk.button.StatementButtons;
import io.baton.firm.FirmId;
import io.baton.outbox.Outbox;
import io.baton.statement.SentStatement;
import io.baton.store.StatementStore;
import java.util.List;

/// Tells the sender of a statement that the partner's contact didn't get it.
public record UndeliveredStatement(StatementStore statements, Outbox outbox) {

    /// @param why the platform's error
    public void tellSender(
            Workspace workspace, Post post, PostSubject.Statement subject, String why) {
        statements
                .find(new FirmId(workspace.key()), subject.statement())
                .map(sent -> notice(post, sent, why))
                .filter(notice -> !notice.to().equals(post.to()))
                .ifPresent(notice -> outbox.put(workspace, List.of(notice)));
    }

    private static Post notice(Post post, SentStatement sent, String why) {
        var card =
                Card.saying(
                                Text.of("The partner didn't get ")
                                        .strong(sent.statement().label())
                                        .plain(": ")
                                        .code(why)
                                        .plain("."))
                        .note(
                                Text.of(
                                        "It's sent all the same. Make a link to its page and forward that."))
                        .buttons(StatementButtons.page("Show", 1, sent));
        return Post.once(
                post.id() + "/undelivered",
                new Place.Direct(sent.sentBy().id()),
                card,
                new PostSubject.DeliveryFailure());
    }
}
