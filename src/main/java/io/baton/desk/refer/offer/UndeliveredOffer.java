package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Text;
import io.baton.chat.Workspace;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.button.Verb;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.desk.refer.step.UndeliveredUpdate;
import io.baton.desk.text.Spans;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.outbox.Outbox;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.referral.State;
import java.util.ArrayList;
import java.util.List;

/// Sends an offer that a channel refused to the partner's contacts, and tells the sender that it
/// wasn't delivered, so they don't wait for an answer that can't come.
public final class UndeliveredOffer {
    private final Referrals referrals;
    private final Counterparties counterparties;
    private final Outbox outbox;

    public UndeliveredOffer(Referrals referrals, Counterparties counterparties, Outbox outbox) {
        this.referrals = referrals;
        this.counterparties = counterparties;
        this.outbox = outbox;
    }

    /// Does nothing if that offer is over.
    ///
    /// @param post the post that failed, with the card of the offer
    /// @param why the platform's reason
    public void tellSender(Workspace workspace, Post post, PostSubject.Offer offer, String why) {
        referrals
                .find(new FirmId(workspace.key()), offer.referral())
                .filter(referral -> stillOut(referral, offer))
                .filter(referral -> !post.to().equals(ReferralPosts.direct(member(referral))))
                .ifPresent(referral -> {
                    var contacts = contactsInstead(referral, post.to());
                    var posts = new ArrayList<Post>();
                    for (var contact : contacts) {
                        var to = ReferralPosts.direct(contact);
                        var card = post.card().note(UndeliveredUpdate.privateBecause(why));
                        posts.add(ReferralPosts.offerCard(referral, to, card));
                    }
                    posts.add(
                            Post.once(
                                    post.id() + "/undelivered",
                                    ReferralPosts.direct(member(referral)),
                                    contacts.isEmpty()
                                            ? card(referral, post.to(), why)
                                            : rerouted(referral, post.to(), why, contacts),
                                    new PostSubject.DeliveryFailure()));
                    outbox.put(workspace, posts);
                });
    }

    /// The contacts in the chat of a partner's channel. Others have a card of their own.
    private List<Individual> contactsInstead(Referral referral, Place to) {
        return to instanceof Place.Channel && referral.outbound()
                ? counterparties.partnerOf(referral).people().stream()
                        .filter(person -> ReferralPosts.direct(person).door().equals(to.door()))
                        .toList()
                : List.of();
    }

    private static boolean stillOut(Referral referral, PostSubject.Offer offer) {
        return referral.state() instanceof State.Offered offered
                && offered.round() == offer.round();
    }

    /// The member who can do something about it.
    private static Individual member(Referral referral) {
        var logger = referral.steps().getFirst().who();
        return referral.outbound() || logger == null ? referral.sender() : logger;
    }

    private Card rerouted(Referral referral, Place to, String why, List<Individual> contacts) {
        var names = Text.empty();
        for (var contact : contacts) {
            names = (names.spans().isEmpty() ? names : names.plain(", ")).and(Spans.of(contact));
        }
        return Card.saying(
                missed(referral, to, why).plain(". I sent it to ").and(names).plain(" instead."));
    }

    private Card card(Referral referral, Place to, String why) {
        var text =
                missed(referral, to, why)
                        .plain(referral.outbound() ? ". You still hold the baton." : ".");
        return referral.outbound()
                ? Card.saying(text)
                        .buttons(
                                PartnerButtons.addContact(counterparties.partnerOf(referral)),
                                ActButton.of(Verb.TAKE_BACK, referral))
                : Card.saying(text);
    }

    private Text missed(Referral referral, Place to, String why) {
        return Text.of("The offer of ")
                .and(Labels.withClient(referral))
                .plain(" didn't reach ")
                .and(recipient(counterparties.partnerOf(referral), to))
                .plain(": ")
                .code(why);
    }

    private static Text recipient(Partner partner, Place to) {
        if (!(to instanceof Place.Direct(var id))) {
            return Text.of("the partner's channel");
        }
        return partner.people().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .map(person -> Text.empty().and(Spans.of(person)))
                .orElse(Text.of("the contact"))
                .plain(" at " + partner.name());
    }
}
