package io.baton.desk.refer.undo;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostHeader;
import io.baton.chat.PostSubject;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.refer.act.ReportCards;
import io.baton.desk.refer.card.ClaimCards;
import io.baton.desk.refer.card.OfferCards;
import io.baton.desk.refer.card.TermsProposalCards;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.text.Spans;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.referral.Passing;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
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
                                    undone(ask, restored, post.subject()),
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

    /// The card that the step changed, as it is now.
    private Optional<Card> card(Ask ask, Referral restored, PostHeader post) {
        var firm = ask.firm();
        return counterparties
                .find(restored)
                .flatMap(partner ->
                        switch (post.subject()) {
                            case PostSubject.Result _ ->
                                    ReportCards.current(restored, partner, firm, post.to());
                            case PostSubject.TermsProposal _ ->
                                    TermsProposalCards.current(restored, partner, firm, post.to());
                            case PostSubject.Claim _ ->
                                    Optional.of(
                                            ClaimCards.current(restored, partner, firm, post.to()));
                            case PostSubject.Offer _,
                                    PostSubject.OfferStatus _,
                                    PostSubject.OfferUpdate _ ->
                                    Optional.of(
                                            isTheirs(restored, partner, firm, post.to())
                                                    ? OfferCards.current(
                                                            restored, partner, firm, post.to())
                                                    : undone(ask, restored, post.subject()));
                            // Nothing else is rewritten.
                            case PostSubject.Reminder _,
                                    PostSubject.OfferEnded _,
                                    PostSubject.Passed _,
                                    PostSubject.Noted _,
                                    PostSubject.DigestSlot _,
                                    PostSubject.ContactJoined _,
                                    PostSubject.Statement _,
                                    PostSubject.KeeperNamed _,
                                    PostSubject.DataRestored _,
                                    PostSubject.News _,
                                    PostSubject.ClaimsEnd _,
                                    PostSubject.Answer _,
                                    PostSubject.DeliveryFailure _,
                                    PostSubject.Welcome _,
                                    PostSubject.Unclassified _ ->
                                    Optional.empty();
                        });
    }

    /// Whether the reader has to do with the referral now. A former contact's card says no more
    /// than that the step was undone.
    private static boolean isTheirs(Referral referral, Partner partner, Firm firm, Place place) {
        return !(place instanceof Place.Direct(var id))
                || !referral.outbound()
                        && place.equals(ReferralNotifications.firmPlace(referral, partner, firm))
                || partner.people().stream().anyMatch(person -> person.id().equals(id))
                || Stream.concat(
                                Stream.of(referral.sender(), referral.holder()),
                                Stream.concat(
                                        Passing.heldDuringOffer(referral),
                                        Stream.ofNullable(referral.steps().getFirst().who())))
                        .anyMatch(person -> person.id().equals(id));
    }

    /// `R-12: undone by Anna. The offer no longer stands.`
    private static Card undone(Ask ask, Referral referral, PostSubject subject) {
        return Card.saying(
                Text.empty()
                        .strong(referral.label())
                        .plain(": undone by ")
                        .and(Spans.of(ask.who()))
                        .plain(". " + consequence(referral, subject)));
    }

    private static String consequence(Referral referral, PostSubject subject) {
        return switch (subject) {
            case PostSubject.Offer _,
                    PostSubject.OfferStatus _,
                    PostSubject.OfferUpdate _,
                    PostSubject.Reminder _ ->
                    "The offer no longer stands.";
            case PostSubject.OfferEnded _ -> "The answer no longer counts.";
            case PostSubject.Claim _, PostSubject.TermsProposal _ -> "You needn't answer.";
            case PostSubject.Result _ ->
                    referral.stage() == Stage.WON
                            ? "What was recorded before counts again."
                            : "The result no longer counts.";
            case PostSubject.Passed _ -> "The baton is where it was before.";
            case PostSubject.Noted _ -> "The note no longer counts.";
            case PostSubject.DigestSlot _,
                    PostSubject.ContactJoined _,
                    PostSubject.Statement _,
                    PostSubject.KeeperNamed _,
                    PostSubject.DataRestored _,
                    PostSubject.News _,
                    PostSubject.ClaimsEnd _,
                    PostSubject.Answer _,
                    PostSubject.DeliveryFailure _,
                    PostSubject.Welcome _,
                    PostSubject.Unclassified _ ->
                    "What this message said no longer counts.";
        };
    }
}
