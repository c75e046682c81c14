package io.baton.mongo.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.Workspace;
import io.baton.outbox.Attempts;
import io.baton.outbox.Label;
import io.baton.outbox.Parcel;
import io.baton.testing.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class ParcelsContract {

    private static final Workspace HARBOR = new Workspace("slack:THARBOR");
    private static final Workspace NORTH = new Workspace("slack:TNORTH");
    private static final Place CHANNEL = new Place.Channel("slack:C1");
    private static final Place DIRECT = new Place.Direct("slack:U1");
    private static final Place ASIDE = new Place.Aside("slack:C1", "slack:U1");

    private final Clock clock = new Clock("2026-11-23T10:00:00Z");
    private final Stores stores;

    ParcelsContract(Engine engine) {
        stores = engine.fresh(clock).instance();
    }

    @Test
    void eachKindOfPostComesOutAsItWentIn() {
        var posts =
                List.<Post>of(
                        new Post.Say("p1", CHANNEL, Samples.fullCard(), "k1"),
                        new Post.Say("p2", DIRECT, Samples.fullCard(), "k2"),
                        new Post.Rewrite("p3", ASIDE, Samples.fullCard(), "k1"));
        stores.outbox().put(HARBOR, posts);
        assertThat(stores.parcels().labels())
                .allSatisfy(label -> assertThat(label.workspace()).isEqualTo(HARBOR))
                .allSatisfy(label -> assertThat(label.since()).isEqualTo(clock.instant()))
                .extracting(label -> claim(label).post())
                .containsExactlyElementsOf(posts);
    }

    @Test
    void aPostThatIsPutTwiceWaitsOnce() {
        var post = Samples.say("p1", CHANNEL);
        stores.outbox().put(HARBOR, List.of(post, Samples.say("p2", CHANNEL)));
        stores.outbox().put(HARBOR, List.of(post));
        stores.outbox().put(NORTH, List.of(post));
        assertThat(stores.parcels().labels())
                .extracting(label -> label.workspace().key() + " " + label.id())
                .containsExactly("slack:THARBOR p1", "slack:THARBOR p2", "slack:TNORTH p1");
    }

    @Test
    void onlyOneCanClaim() {
        var seen = put("p1");
        assertThat(stores.parcels().claim(seen, lease("one"))).isPresent();
        assertThat(stores.parcels().claim(seen, lease("two"))).isEmpty();
        assertThat(only().lease()).isEqualTo(lease("one"));
    }

    @Test
    void whoClaimsWhatAnotherHeldIsInDoubt() {
        var first = claim(put("p1")).label();
        assertThat(first.attempts().doubtful()).isFalse();
        assertThat(claim(only()).label().attempts().doubtful()).isTrue();
        assertThat(claim(only()).label().attempts().unsure()).isEqualTo(2);
    }

    @Test
    void aReleasedParcelCanBeClaimedAgainAndKeepsWhatWasTried() {
        var mine = claim(put("p1")).label();
        var next = clock.instant().plusSeconds(30);
        var attempts = mine.attempts().failed(true, clock.instant(), next);
        stores.parcels().release(mine, attempts);
        assertThat(only().attempts()).isEqualTo(new Attempts(1, 1, 0, next, clock.instant()));
        assertThat(only().lease()).isNull();
        assertThat(claim(only()).label().attempts()).isEqualTo(attempts);
    }

    @Test
    void whoLostHisClaimChangesNothing() {
        var lost = claim(put("p1"));
        var mine = claim(only()).label();
        stores.parcels().release(lost.label(), lost.label().attempts());
        stores.parcels().remove(lost.label());
        assertThat(only()).isEqualTo(mine);
    }

    @Test
    void aRemovedParcelIsGone() {
        stores.parcels().remove(claim(put("p1")).label());
        assertThat(stores.parcels().labels()).isEmpty();
        assertThat(stores.parcels().parked()).isZero();
    }

    @Test
    void aParkedParcelIsOutOfTheWayAndCounted() {
        stores.parcels().park(claim(put("p1")), "no such channel", clock.instant());
        assertThat(stores.parcels().labels()).isEmpty();
        assertThat(stores.parcels().parked()).isEqualTo(1);
    }

    private Label put(String id) {
        stores.outbox().put(HARBOR, List.of(Samples.say(id, CHANNEL)));
        return only();
    }

    private Label only() {
        assertThat(stores.parcels().labels()).hasSize(1);
        return stores.parcels().labels().getFirst();
    }

    private Parcel claim(Label seen) {
        return stores.parcels().claim(seen, lease("me")).orElseThrow();
    }

    private Label.Lease lease(String holder) {
        return new Label.Lease(holder, clock.instant().plus(Duration.ofMinutes(1)));
    }
}
