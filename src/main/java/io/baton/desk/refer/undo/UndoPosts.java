package io.baton.desk.refer.undo;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.PostHeader;
import io.baton.chat.PostSubject;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.refer.card.OfferCards;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.text.Spans;
import io.baton.referral.Referral;
import io.baton.store.ReferralStore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The posts when a step is undone. What the step posted is taken back; the offer's cards that it
/// changed show the restored state.
record UndoPosts(ReferralStore referrals, Counterparties counterparties) {

    /// @param turn the turn that is undone
    List<Post> of(Ask ask, Referral restored, String turn) {
        return referrals.postedBy(restored, turn).stream()
                .flatMap(post -> of(ask, restored, post))
                .toList();
    }

    private Stream<Post> of(Ask ask, Referral restored, PostHeader post) {
        var id = post.id() + "/undone";
        return switch (post.kind()) {
            case SAY ->
                    Stream.of(
                            new Post.Retract(
                                    id,
                                    post.to(),
                                    undone(ask, restored),
                                    post.messageKey(),
                                    subject(post)));
            case REWRITE ->
                    card(ask, restored, post)
                            .<Post>map(card ->
                                    new Post.Rewrite(
                                            id, post.to(), card, post.messageKey(), post.subject()))
                            .stream();
            // Undoing can't be undone.
            case RETRACT -> Stream.empty();
        };
    }

    /// An offer that is taken back isn't an offer that couldn't be delivered.
    private static PostSubject subject(PostHeader post) {
        return post.subject() instanceof PostSubject.Offer(var number, var version, var round)
                ? new PostSubject.OfferUpdate(number, version, round)
                : post.subject();
    }

    private Optional<Card> card(Ask ask, Referral restored, PostHeader post) {
        return counterparties
                .find(restored)
                .map(partner -> OfferCards.current(restored, partner, ask.firm(), post.to()));
    }

    private static Card undone(Ask ask, Referral referral) {
        return Card.saying(
                Text.empty()
                        .strong(referral.label())
                        .plain(": undone by ")
                        .and(Spans.of(ask.who()))
                        .plain("."));
    }
}
