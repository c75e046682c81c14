package io.baton.desk.refer.step;

import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.desk.audience.AudienceCheck;
import io.baton.desk.audience.Exposure;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every post of a referral passes here before it's written. If the wrong people can read its
/// place, it goes to a person privately instead, with the reason.
public final class ConfidentialPosts {
    private final AudienceCheck audienceCheck;
    private final Counterparties counterparties;
    private final MutedNotices mutedNotices;

    public ConfidentialPosts(
            AudienceCheck audienceCheck, Counterparties counterparties, MutedNotices mutedNotices) {
        this.audienceCheck = audienceCheck;
        this.counterparties = counterparties;
        this.mutedNotices = mutedNotices;
    }

    /// @param posts about this state of the referral
    public List<Post> of(Referral referral, List<Post> posts) {
        var unique = new LinkedHashMap<String, Post>();
        posts.stream()
                .flatMap(post -> checked(referral, post))
                .filter(post -> !mutedNotices.drops(referral, post))
                .forEach(post -> unique.putIfAbsent(post.id(), post));
        return List.copyOf(unique.values());
    }

    /// Whether the card of an offer may be shown where its button was pressed.
    public boolean mayShow(Referral referral, Place place) {
        return exposure(referral, referral.partner(), place).isEmpty();
    }

    private Stream<Post> checked(Referral referral, Post post) {
        return exposure(referral, readerOf(referral, post.subject()), post.to())
                .map(why -> withheld(referral, post, why))
                .orElseGet(() -> Stream.of(post));
    }

    private Optional<Exposure> exposure(Referral referral, @Nullable PartnerId about, Place place) {
        return audienceCheck.exposure(referral.firm(), about, place);
    }

    /// The partner who may read it. Results and passes don't concern a partner who declined.
    private static @Nullable PartnerId readerOf(Referral referral, PostSubject subject) {
        return switch (subject) {
            case PostSubject.Offer _,
                    PostSubject.OfferStatus _,
                    PostSubject.OfferUpdate _,
                    PostSubject.Reminder _,
                    PostSubject.OfferEnded _,
                    PostSubject.TermsProposal _,
                    PostSubject.Claim _ ->
                    referral.partner();
            case PostSubject.Result _,
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
                    referral.involvesPartner() ? referral.partner() : null;
        };
    }

    private Stream<Post> withheld(Referral referral, Post post, Exposure why) {
        var privately = readers(referral, post).map(ReferralPosts::direct);
        return switch (post) {
            case Post.Say say ->
                    privately.map(to ->
                            MovedPosts.moved(
                                    referral, say, to, MovedPosts.withReason(say.card(), why)));
            // No one else was asked.
            case Post.Rewrite rewrite when rewrite.subject() instanceof PostSubject.Claim ->
                    Stream.of(MovedPosts.hidden(referral, rewrite));
            case Post.Rewrite rewrite ->
                    Stream.concat(
                            Stream.of(MovedPosts.hidden(referral, rewrite)),
                            privately.map(
                                    to -> MovedPosts.moved(referral, rewrite, to, rewrite.card())));
            // It names no one but the member who undid the step.
            case Post.Retract retract -> Stream.of(retract);
        };
    }

    /// The partner's contacts if it was for them, otherwise the member in charge.
    Stream<Individual> readers(Referral referral, Post post) {
        var people =
                counterparties
                        .find(referral)
                        .filter(partner -> isChannelOf(partner, post.to()))
                        .map(Partner::people)
                        .orElseGet(List::of);
        return people.isEmpty() ? memberInCharge(referral) : people.stream();
    }

    private static boolean isChannelOf(Partner partner, Place place) {
        return place instanceof Place.Channel(var id, _) && id.equals(partner.channel());
    }

    /// The member who logged it, or the holder.
    private Stream<Individual> memberInCharge(Referral referral) {
        return members(referral).limit(1);
    }

    /// The firm's people who had to do with it, the one in charge first.
    Stream<Individual> members(Referral referral) {
        var logger = referral.steps().getFirst().who();
        var first = logger == null ? referral.sender() : logger;
        var inCharge = referral.outbound() ? referral.sender() : first;
        return Stream.of(inCharge, referral.holder(), first)
                .filter(person -> isOfFirm(referral, person))
                .distinct();
    }

    /// The person with this id, if they had to do with the referral.
    Optional<Individual> find(Referral referral, String id) {
        var people = counterparties.find(referral).map(Partner::people).orElseGet(List::of);
        return Stream.concat(people.stream(), members(referral))
                .filter(person -> person.id().equals(id))
                .findFirst();
    }

    Counterparties counterparties() {
        return counterparties;
    }

    /// Partner name by id.
    Map<String, String> partnerNames(Referral referral) {
        return counterparties.namesById(referral.firm());
    }

    boolean isOfFirm(Referral referral, Individual person) {
        return exposure(referral, null, ReferralPosts.direct(person)).isEmpty();
    }
}
