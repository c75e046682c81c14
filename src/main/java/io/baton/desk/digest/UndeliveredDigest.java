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

/// Sends the weekly digest that a channel refused to the subscriber, with the reason, so that they
/// don't take its absence for a quiet week.
public final class UndeliveredDigest {
    private final DigestStores digestStores;

    UndeliveredDigest(DigestStores digestStores) {
        this.digestStores = digestStores;
    }

    /// @param post the weekly digest of a channel
    /// @param why the platform's error
    public void tellSubscriber(Workspace workspace, Post post, String why) {
        var firm = new FirmId(workspace.key());
        if (!(post.to() instanceof Place.Channel(var channel, _))) {
            return;
        }
        digestStores
                .subscriptions()
                .find(firm, channel)
                .ifPresent(subscription -> {
                    var id = post.id() + "/undelivered";
                    var to = new Place.Direct(subscription.setBy().id());
                    var failure = new PostSubject.DeliveryFailure();
                    var digest = Post.once(post.id() + "/private", to, post.card(), failure);
                    var notice = Post.once(id, to, card(subscription, why), failure);
                    digestStores.outbox().put(workspace, List.of(notice, digest));
                });
    }

    private static Card card(Subscription subscription, String why) {
        return Card.saying(
                        Text.of("I couldn't post the weekly digest that you set for ")
                                .plain(ScheduleParser.format(subscription.schedule()))
                                .plain(": ")
                                .code(why)
                                .plain("."))
                .note(
                        Text.of(
                                        "Here it is for you; I'll try again next week. To get it in another channel, type ")
                                .code("revenue digest here mondays 9:00")
                                .plain(" there."));
    }
}
