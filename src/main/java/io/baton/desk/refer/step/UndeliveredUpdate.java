package io.baton.desk.refer.step;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Text;
import io.baton.chat.Workspace;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.text.Spans;
import io.baton.firm.FirmId;
import io.baton.outbox.Outbox;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import java.util.ArrayList;
import java.util.List;

/// Takes another route for a referral's post that a platform refused: a card that can't be changed
/// is posted anew, a post for a channel goes to people. If neither helps, a member is told.
public final class UndeliveredUpdate {
    private final Referrals referrals;
    private final ConfidentialPosts confidentialPosts;
    private final Outbox outbox;

    public UndeliveredUpdate(
            Referrals referrals, ConfidentialPosts confidentialPosts, Outbox outbox) {
        this.referrals = referrals;
        this.confidentialPosts = confidentialPosts;
        this.outbox = outbox;
    }

    /// @param post the post that was refused
    /// @param why the platform's reason
    public void reroute(
            Workspace workspace, Post post, PostSubject.OfReferral subject, String why) {
        referrals
                .find(new FirmId(workspace.key()), subject.referral())
                .map(referral -> otherwise(referral, post, why))
                .filter(posts -> !posts.isEmpty())
                .ifPresent(posts -> outbox.put(workspace, posts));
    }

    private List<Post> otherwise(Referral referral, Post post, String why) {
        return switch (post) {
            case Post.Rewrite _, Post.Retract _ -> List.of(anew(post));
            case Post.Say say -> toPeople(referral, say, why);
        };
    }

    /// Keeps its key, so that the next change finds the new message.
    private static Post anew(Post refused) {
        return new Post.Say(
                refused.id() + "/again",
                refused.to(),
                refused.card(),
                refused.messageKey(),
                refused.subject());
    }

    private List<Post> toPeople(Referral referral, Post.Say say, String why) {
        return switch (say.to()) {
            case Place.Channel _ -> privately(referral, say, why);
            case Place.Direct(var person) ->
                    tellMember(referral, say, named(referral, person), why);
            case Place.Ephemeral(_, var person, _) ->
                    tellMember(referral, say, named(referral, person), why);
        };
    }

    private Text named(Referral referral, String person) {
        return confidentialPosts
                .find(referral, person)
                .map(known -> Text.empty().and(Spans.of(known)))
                .orElse(Text.of("its reader"));
    }

    private List<Post> privately(Referral referral, Post.Say say, String why) {
        var readers = confidentialPosts.readers(referral, say).toList();
        var card = say.card().note(privateBecause(why));
        var posts = new ArrayList<Post>();
        readers.stream()
                .map(person -> ReferralPosts.onceMore(say, ReferralPosts.direct(person), card))
                .forEach(posts::add);
        if (confidentialPosts.members(referral).noneMatch(readers::contains)) {
            posts.addAll(tellMember(referral, say, Text.of("the partner's channel"), why));
        }
        return posts;
    }

    /// Below a card that was meant for a channel.
    public static Text privateBecause(String why) {
        return Text.of("Only you see this, because I can't post in the channel: ")
                .code(why)
                .plain(".");
    }

    /// The first member it wasn't for.
    private List<Post> tellMember(Referral referral, Post.Say say, Text recipient, String why) {
        var card =
                Card.saying(
                        Text.of("My message about ")
                                .and(Labels.withClient(referral))
                                .plain(" didn't reach ")
                                .and(recipient)
                                .plain(": ")
                                .code(why)
                                .plain(". It said: %s".formatted(say.card().summary())));
        return confidentialPosts
                .members(referral)
                .map(ReferralPosts::direct)
                .filter(place -> !place.equals(say.to()))
                .limit(1)
                .map(to ->
                        Post.once(
                                say.id() + "/undelivered",
                                to,
                                card,
                                new PostSubject.DeliveryFailure()))
                .toList();
    }
}
