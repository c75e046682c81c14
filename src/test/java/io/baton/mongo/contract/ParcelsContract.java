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

    private final StoppedClock stoppedClock = new StoppedClock("2026-11-23T10:00:00Z");
    private final StoresUnderTest storesUnderTest;

    ParcelsContract(StorageEngine storageEngine) {
        storesUnderTest = storageEngine.newDatabase(stoppedClock).newInstance();
    }

    @Test
    void eachKindOfPostComesOutAsItWentIn() {
        var posts =
                List.<Post>of(
                        new Post.Say("p1", CHANNEL, StoredSamples.fullCard(), "k1", OFFER),
                        new Post.Say("p2", DIRECT, StoredSamples.fullCard(), "k2", OFFER),
                        new Post.Rewrite("p3", ASIDE, StoredSamples.fullCard(), "k1", OFFER));
        storesUnderTest.outbox().put(HARBOR, posts);
        assertThat(storesUnderTest.parcels().headers())
                .allSatisfy(parcelHeader -> assertThat(parcelHeader.workspace()).isEqualTo(HARBOR))
                .allSatisfy(parcelHeader ->
                        assertThat(parcelHeader.queued().at()).isEqualTo(stoppedClock.instant()))
                .extracting(parcelHeader -> claim(parcelHeader).post())
                .containsExactlyElementsOf(posts);
    }

    @Test
    void eachSubjectComesOutAsItWentIn() {
        var subjects =
                List.of(
                        OFFER,
                        new PostSubject.OfferStatus(12, 5_000_000_000L, 2),
                        new PostSubject.OfferUpdate(12, 6, 2),
                        new PostSubject.Reminder(12, 7, 0),
                        new PostSubject.OfferEnded(12, 8),
                        new PostSubject.Result(12, 9),
                        new PostSubject.Passed(12, 10),
                        new PostSubject.DigestSlot("2026-W45"),
                        new PostSubject.ContactJoined("volta"),
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
            var card = StoredSamples.fullCard();
            storesUnderTest.outbox().put(HARBOR, List.of(Post.once(id, CHANNEL, card, subject)));
        }
        assertThat(storesUnderTest.parcels().headers())
                .extracting(ParcelHeader::subject)
                .containsExactlyElementsOf(subjects);
        assertThat(storesUnderTest.parcels().headers())
                .extracting(parcelHeader -> claim(parcelHeader).post().subject())
                .containsExactlyElementsOf(subjects);
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(ParcelsContract::records)
                : Stream.of(type);
    }

    @Test
    void aPostThatIsPutTwiceWaitsOnce() {
        var post = StoredSamples.say("p1", CHANNEL);
        storesUnderTest.outbox().put(HARBOR, List.of(post, StoredSamples.say("p2", CHANNEL)));
        storesUnderTest.outbox().put(HARBOR, List.of(post));
        storesUnderTest.outbox().put(NORTH, List.of(post));
        assertThat(storesUnderTest.parcels().headers())
                .extracting(
                        parcelHeader -> parcelHeader.workspace().key() + " " + parcelHeader.id())
                .containsExactly("slack:THARBOR p1", "slack:THARBOR p2", "slack:TNORTH p1");
    }

    @Test
    void onlyOneCanClaim() {
        var seen = put("p1");
        assertThat(storesUnderTest.parcels().claim(seen, lease("one"))).isPresent();
        assertThat(storesUnderTest.parcels().claim(seen, lease("two"))).isEmpty();
        assertThat(only().claim().lease()).isEqualTo(lease("one"));
    }

    @Test
    void whoClaimsWhatAnotherHeldIsInDoubt() {
        var first = claim(put("p1")).header();
        assertThat(first.attempts().mayHaveArrived()).isFalse();
        assertThat(claim(only()).header().attempts().mayHaveArrived()).isTrue();
        assertThat(claim(only()).header().attempts().unconfirmed()).isEqualTo(2);
    }

    @Test
    void aReleasedParcelCanBeClaimedAgainAndKeepsWhatWasTried() {
        var mine = claim(put("p1")).header();
        var next = stoppedClock.instant().plusSeconds(30);
        var deliveryAttempts = mine.attempts().failed(true, stoppedClock.instant(), next);
        storesUnderTest.parcels().release(mine, deliveryAttempts);
        assertThat(only().attempts())
                .isEqualTo(new DeliveryAttempts(1, 1, 0, next, stoppedClock.instant()));
        assertThat(only().claim().lease()).isNull();
        assertThat(claim(only()).header().attempts()).isEqualTo(deliveryAttempts);
    }

    @Test
    void whoLostHisClaimChangesNothing() {
        var lost = claim(put("p1"));
        var mine = claim(only()).header();
        storesUnderTest.parcels().release(lost.header(), lost.header().attempts());
        storesUnderTest.parcels().remove(lost.header());
        assertThat(only()).isEqualTo(mine);
    }

    @Test
    void aRemovedParcelIsGone() {
        storesUnderTest.parcels().remove(claim(put("p1")).header());
        assertThat(storesUnderTest.parcels().headers()).isEmpty();
        assertThat(storesUnderTest.parcels().parked()).isZero();
    }

    @Test
    void aParkedParcelIsOutOfTheWayAndCounted() {
        storesUnderTest.parcels().park(claim(put("p1")), "no such channel", stoppedClock.instant());
        assertThat(storesUnderTest.parcels().headers()).isEmpty();
        assertThat(storesUnderTest.parcels().parked()).isEqualTo(1);
    }

    private ParcelHeader put(String id) {
        storesUnderTest.outbox().put(HARBOR, List.of(StoredSamples.say(id, CHANNEL)));
        return only();
    }

    private ParcelHeader only() {
        assertThat(storesUnderTest.parcels().headers()).hasSize(1);
        return storesUnderTest.parcels().headers().getFirst();
    }

    private Parcel claim(ParcelHeader seen) {
        return storesUnderTest.parcels().claim(seen, lease("me")).orElseThrow();
    }

    private Claim.Lease lease(String holder) {
        return new Claim.Lease(holder, stoppedClock.instant().plus(Duration.ofMinutes(1)));
    }
}
