package io.baton.desk.refer.step;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.RecordedAcceptance;
import io.baton.referral.Referral;
import io.baton.referral.Reports;
import java.util.List;
import java.util.stream.Stream;

/// Makes the posts about a referral: where they go, their ids, and the keys to rewrite them by.
public final class ReferralPosts {
    private ReferralPosts() {}

    /// Where an offer to this partner is shown: the shared channel if there is one, otherwise each
    /// contact. Contacts in another chat than the channel's get their own card.
    public static List<Place> placesOf(Partner partner) {
        var channel = partner.channel();
        var people = partner.people().stream().map(ReferralPosts::direct);
        if (channel == null) {
            return people.toList();
        }
        var shared = new Place.Channel(channel);
        var elsewhere = people.filter(person -> !person.door().equals(shared.door()));
        return Stream.concat(Stream.of(shared), elsewhere).toList();
    }

    public static Place direct(Individual person) {
        return new Place.Direct(person.id());
    }

    /// A message, posted once for this step.
    public static Post message(Referral referral, ReferralMessage message, Place to, Card card) {
        return Post.once(postId(referral, message.word(), to), to, card, message.subject(referral));
    }

    /// The card that asks the other side. It's rewritten when the offer ends.
    public static Post offerCard(Referral referral, Place to, Card card) {
        var subject =
                new PostSubject.Offer(referral.number(), referral.version(), referral.lastRound());
        return new Post.Say(
                postId(referral, "offer", to), to, card, cardKey(referral, to), subject);
    }

    /// The sender's or holder's card of an offer. It's rewritten when the offer ends.
    public static Post statusCard(Referral referral, Place to, Card card) {
        var subject =
                new PostSubject.OfferStatus(
                        referral.number(), referral.version(), referral.lastRound());
        return new Post.Say(
                postId(referral, "offer", to), to, card, cardKey(referral, to), subject);
    }

    public static Post rewriteOfferCard(Referral referral, Place to, Card card) {
        var subject =
                new PostSubject.OfferUpdate(
                        referral.number(), referral.version(), referral.lastRound());
        return new Post.Rewrite(
                postId(referral, "answer", to), to, card, cardKey(referral, to), subject);
    }

    /// Same, for a change of the partner that leaves the referral as it is.
    ///
    /// @param turn the turn that changes the partner
    public static Post rewriteOfferCard(Referral referral, String turn, Place to, Card card) {
        var rewrite = rewriteOfferCard(referral, to, card);
        return new Post.Rewrite(
                rewrite.id() + "/by/" + turn, to, card, rewrite.messageKey(), rewrite.subject());
    }

    /// The card that asks the firm about a reported result. It's rewritten when a member answers.
    public static Post reportCard(Referral referral, Place to, Card card) {
        var key = reportKey(referral, Reports.results(referral.steps()), to);
        return new Post.Say(
                postId(referral, "report", to),
                to,
                card,
                key,
                new PostSubject.Result(referral.number(), referral.version()));
    }

    /// @param results how many results there were when it was posted
    public static Post rewriteReportCard(Referral referral, int results, Place to, Card card) {
        return new Post.Rewrite(
                postId(referral, "reported", to),
                to,
                card,
                reportKey(referral, results, to),
                new PostSubject.Result(referral.number(), referral.version()));
    }

    /// The card that asks a contact whether they said yes. It's rewritten when that's settled.
    public static Post claimCard(Referral referral, Place to, Card card) {
        return new Post.Say(
                postId(referral, "claim", to),
                to,
                card,
                claimKey(referral, RecordedAcceptance.records(referral), to),
                new PostSubject.Claim(referral.number(), referral.version()));
    }

    /// @param records how many such answers there were when it was posted
    static Post rewriteClaimCard(Referral referral, int records, Place to, Card card) {
        return new Post.Rewrite(
                postId(referral, "claimed", to),
                to,
                card,
                claimKey(referral, records, to),
                new PostSubject.Claim(referral.number(), referral.version()));
    }

    /// The card that asks about terms that the other side proposed. It's rewritten when that's
    /// settled.
    public static Post termsCard(Referral referral, int proposal, Place to, Card card) {
        return new Post.Say(
                postId(referral, "terms", to),
                to,
                card,
                termsKey(referral, proposal, to),
                new PostSubject.TermsProposal(referral.number(), referral.version()));
    }

    public static Post rewriteTermsCard(Referral referral, int proposal, Place to, Card card) {
        return new Post.Rewrite(
                postId(referral, "termsset", to),
                to,
                card,
                termsKey(referral, proposal, to),
                new PostSubject.TermsProposal(referral.number(), referral.version()));
    }

    private static String termsKey(Referral referral, int proposal, Place to) {
        return "%s/%s/terms-%d/%s".formatted(firm(referral), referral.label(), proposal, at(to));
    }

    private static String claimKey(Referral referral, int records, Place to) {
        return "%s/%s/claim-%d/%s".formatted(firm(referral), referral.label(), records, at(to));
    }

    private static String reportKey(Referral referral, int results, Place to) {
        return "%s/%s/report-%d/%s".formatted(firm(referral), referral.label(), results, at(to));
    }

    /// The same message for another place.
    static Post onceMore(Post post, Place to, Card card) {
        return Post.once(post.id() + "/" + at(to), to, card, post.subject());
    }

    /// The post's id. It's unique to the step, because only one write can make this version.
    private static String postId(Referral referral, String name, Place to) {
        return "%s/%s/v%d/%s/%s"
                .formatted(firm(referral), referral.label(), referral.version(), name, at(to));
    }

    /// The key to rewrite an offer's card by. Cards posted by earlier builds use it too, so its
    /// format must never change.
    private static String cardKey(Referral referral, Place to) {
        return "%s/%s/offer-%d/%s"
                .formatted(firm(referral), referral.label(), referral.lastRound(), at(to));
    }

    private static String firm(Referral referral) {
        return referral.firm().value();
    }

    private static String at(Place to) {
        return switch (to) {
            case Place.Channel(var id, _) -> id;
            case Place.Direct(var id) -> id;
            case Place.Ephemeral(var channel, var person, _) -> channel + "+" + person;
        };
    }
}
