package io.baton.desk.digest;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Text;
import io.baton.chat.Workspace;
import io.baton.digest.Subscription;
import io.baton.firm.FirmId;
import java.util.List;

/// Tells who wished for a weekly digest that it could not be said, so that its silence is not taken
/// for a week without news.
public final class UndeliveredDigest {
    private final DigestStores digestStores;

    UndeliveredDigest(DigestStores digestStores) {
        this.digestStores = digestStores;
    }

    /// @param post the weekly digest of one channel
    /// @param why as the platform says it
    public void tellSubscriber(Workspace workspace, Post post, String why) {
        var firm = new FirmId(workspace.key());
        if (!(post.to() instanceof Place.Channel(var channel))) {
            return;
        }
        digestStores
                .subscriptions()
                .find(firm, channel)
                .ifPresent(wish -> {
                    var id = post.id() + "/undelivered";
                    var to = new Place.Direct(wish.setBy().id());
                    var failure = new PostSubject.DeliveryFailure();
                    var notice = Post.once(id, to, card(wish, why), failure);
                    digestStores.outbox().put(workspace, List.of(notice));
                });
    }

    private static Card card(Subscription wish, String why) {
        return Card.saying(
                        Text.of("The weekly digest that you set for ")
                                .plain(ScheduleParser.format(wish.schedule()))
                                .plain(" could not be posted in its channel: ")
                                .code(why)
                                .plain("."))
                .note(
                        Text.of("It is tried again next week. To have it elsewhere, say there ")
                                .code("revenue digest here mondays 9:00")
                                .plain("."));
    }
}
