package io.baton.mongo.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Workspace;
import io.baton.outbox.Claim;
import io.baton.outbox.DeliveryAttempts;
import io.baton.outbox.Parcel;
import io.baton.outbox.ParcelHeader;
import io.baton.testing.StoppedClock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

abstract class ParcelsContract {

    private static final Workspace HARBOR = new Workspace("slack:THARBOR");
    private static final Workspace NORTH = new Workspace("slack:TNORTH");
    private static final Place CHANNEL = new Place.Channel("slack:C1");
    private static final Place DIRECT = new Place.Direct("slack:U1");
    private static final PostSubject OFFER = new PostSubject.Offer(12, 5, 2);
    private static final Place ASIDE =
            new Place.Ephemeral("slack:C1", "slack:U1", "1700000000.000100");

    private final StoppedClock clock = new StoppedClock("2026-11-23T10:00:00Z");
    private final StoresUnderTest stores;

    ParcelsContract(StorageEngine storageEngine) {
        stores = storageEngine.newDatabase(clock).newInstance();
    }

    @Test
    void eachKindOfPostReadsAsWritten() {
        var posts =
                List.<Post>of(
                        new Post.Say("p1", CHANNEL, StoredCards.full(), "k1", OFFER),
                        new Post.Say("p2", DIRECT, StoredCards.full(), "k2", OFFER),
                        new Post.Rewrite("p3", ASIDE, StoredCards.full(), "k1", OFFER),
                        new Post.Retract("p4", DIRECT, StoredCards.full(), "k2", OFFER));
        stores.outbox().put(HARBOR, posts);
        assertThat(stores.parcels().headers())
                .allSatisfy(parcelHeader -> assertThat(parcelHeader.workspace()).isEqualTo(HARBOR))
                .allSatisfy(parcelHeader ->
                        assertThat(parcelHeader.queued().at()).isEqualTo(clock.instant()))
                .extracting(parcelHeader -> claim(parcelHeader).post())
                .containsExactlyElementsOf(posts);
    }

    @Test
    void eachSubjectReadsAsWritten() {
        var subjects =
                List.of(
                        OFFER,
                        new PostSubject.OfferStatus(12, 5_000_000_000L, 2),
                        new PostSubject.OfferUpdate(12, 6, 2),
                        new PostSubject.Reminder(12, 7, 0),
                        new PostSubject.OfferEnded(12, 8),
                        new PostSubject.Claim(12, 8),
                        new PostSubject.TermsProposal(12, 9),
                        new PostSubject.Result(12, 9),
                        new PostSubject.Passed(12, 10),
                        new PostSubject.Noted(12, 11),
                        new PostSubject.DigestSlot("2026-W45"),
                        new PostSubject.ContactJoined("volta"),
                        new PostSubject.Statement("USD/1/cloudnine"),
                        new PostSubject.KeeperNamed(),
                        new PostSubject.DataRestored(),
                        new PostSubject.News(),
                        new PostSubject.ClaimsEnd(),
                        new PostSubject.Answer("web:turn/1"),
                        new PostSubject.DeliveryFailure(),
                        new PostSubject.Welcome(),
                        new PostSubject.Unclassified());
        var kinds =
                Stream.of(PostSubject.class.getPermittedSubclasses())
                        .flatMap(ParcelsContract::records);
        assertThat(subjects)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(kinds.toList());
        for (var subject : subjects) {
            var id = subject.getClass().getSimpleName();
            var card = StoredCards.full();
            stores.outbox().put(HARBOR, List.of(Post.once(id, CHANNEL, card, subject)));
        }
        assertThat(stores.parcels().headers())
                .extracting(ParcelHeader::subject)
                .containsExactlyElementsOf(subjects);
        assertThat(stores.parcels().headers())
                .extracting(parcelHeader -> claim(parcelHeader).post().subject())
                .containsExactlyElementsOf(subjects);
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(ParcelsContract::records)
                : Stream.of(type);
    }

    @Test
    void aPostPutTwiceIsStoredOnce() {
        var post = StoredSamples.say("p1", CHANNEL);
        stores.outbox().put(HARBOR, List.of(post, StoredSamples.say("p2", CHANNEL)));
        stores.outbox().put(HARBOR, List.of(post));
        stores.outbox().put(NORTH, List.of(post));
        assertThat(stores.parcels().headers())
                .extracting(
                        parcelHeader -> parcelHeader.workspace().key() + " " + parcelHeader.id())
                .containsExactly("slack:THARBOR p1", "slack:THARBOR p2", "slack:TNORTH p1");
    }

    @Test
    void onlyOneCourierCanClaimAParcel() {
        var seen = put("p1");
        assertThat(stores.parcels().claim(seen, lease("one"))).isPresent();
        assertThat(stores.parcels().claim(seen, lease("two"))).isEmpty();
        assertThat(only().claim().lease()).isEqualTo(lease("one"));
    }

    @Test
    void aParcelClaimedAgainMayHaveArrived() {
        var first = claim(put("p1")).header();
        assertThat(first.attempts().mayHaveArrived()).isFalse();
        assertThat(claim(only()).header().attempts().mayHaveArrived()).isTrue();
        assertThat(claim(only()).header().attempts().unconfirmed()).isEqualTo(2);
    }

    @Test
    void aReleasedParcelCanBeClaimedAgainAndKeepsItsAttempts() {
        var claimed = claim(put("p1")).header();
        var next = clock.instant().plusSeconds(30);
        var deliveryAttempts = claimed.attempts().threw().failed(clock.instant(), next);
        stores.parcels().release(claimed, deliveryAttempts);
        assertThat(only().attempts())
                .isEqualTo(new DeliveryAttempts(1, 1, 1, next, clock.instant()));
        assertThat(only().claim().lease()).isNull();
        assertThat(claim(only()).header().attempts()).isEqualTo(deliveryAttempts);
    }

    @Test
    void aLostClaimChangesNothing() {
        var lost = claim(put("p1"));
        var claimed = claim(only()).header();
        stores.parcels().release(lost.header(), lost.header().attempts());
        stores.parcels().remove(lost.header());
        assertThat(only()).isEqualTo(claimed);
    }

    @Test
    void aRemovedParcelIsGone() {
        stores.parcels().remove(claim(put("p1")).header());
        assertThat(stores.parcels().headers()).isEmpty();
        assertThat(stores.parcels().parked()).isZero();
    }

    @Test
    void aParkedParcelLeavesTheOutboxAndIsCounted() {
        stores.parcels().park(claim(put("p1")), "no such channel", clock.instant());
        assertThat(stores.parcels().headers()).isEmpty();
        assertThat(stores.parcels().parked()).isEqualTo(1);
    }

    @Test
    void aParkedParcelIsKeptForAMonth() {
        stores.parcels().park(claim(put("p1")), "no such channel", clock.instant());
        clock.advance(Duration.ofDays(20));
        stores.parcels().park(claim(put("p2")), "no such channel", clock.instant());
        stores.parcels().tidy(clock.instant());
        assertThat(stores.parcels().parked()).isEqualTo(2);
        clock.advance(Duration.ofDays(11));
        stores.parcels().tidy(clock.instant());
        assertThat(stores.parcels().parked()).isEqualTo(1);
        clock.advance(Duration.ofDays(30));
        stores.parcels().tidy(clock.instant());
        assertThat(stores.parcels().parked()).isZero();
    }

    private ParcelHeader put(String id) {
        stores.outbox().put(HARBOR, List.of(StoredSamples.say(id, CHANNEL)));
        return only();
    }

    private ParcelHeader only() {
        assertThat(stores.parcels().headers()).hasSize(1);
        return stores.parcels().headers().getFirst();
    }

    private Parcel claim(ParcelHeader seen) {
        return stores.parcels().claim(seen, lease("me")).orElseThrow();
    }

    private Claim.Lease lease(String holder) {
        return new Claim.Lease(holder, clock.instant().plus(Duration.ofMinutes(1)));
    }
}
