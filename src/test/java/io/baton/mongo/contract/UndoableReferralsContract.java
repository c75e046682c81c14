package io.baton.mongo.contract;

import static io.baton.mongo.contract.StoredSamples.ANNA;
import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static io.baton.mongo.contract.StoredSamples.NORTH;
import static io.baton.mongo.contract.StoredSamples.NOW;
import static io.baton.mongo.contract.StoredSamples.RITA;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostHeader;
import io.baton.chat.PostSubject;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.referral.Decision;
import io.baton.referral.Notes;
import io.baton.referral.Participant;
import io.baton.referral.Referral;
import io.baton.referral.Undo;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What's stored so that steps can be undone.
abstract class UndoableReferralsContract {
    private final StoresUnderTest stores;

    UndoableReferralsContract(StorageEngine storageEngine) {
        stores = storageEngine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z")).newInstance();
    }

    @Test
    void theReferralsSomeoneActedOnLastAreFoundNewestFirst() {
        for (int number = 1; number <= 4; number++) {
            write(StoredSamples.referral(HARBOR, number), "t", List.of());
        }
        noted(HARBOR, 1, ANNA, NOW.plusSeconds(9));
        noted(HARBOR, 2, ANNA, NOW.plusSeconds(20));
        noted(HARBOR, 3, ANNA, NOW.plusSeconds(30));
        noted(HARBOR, 3, RITA, NOW.plusSeconds(40));
        noted(HARBOR, 4, ANNA, NOW.plusSeconds(10));
        write(StoredSamples.referral(NORTH, 9), "t", List.of());

        assertThat(actedOnBy(ANNA, NOW.plusSeconds(10))).containsExactly(2, 4);
        assertThat(actedOnBy(ANNA, NOW)).containsExactly(2, 4, 1);
        assertThat(actedOnBy(RITA, NOW.plusSeconds(40))).containsExactly(3);
        assertThat(actedOnBy(RITA, NOW.plusSeconds(41))).isEmpty();
    }

    @Test
    void whatATurnPostedIsKept() {
        var say = say("one", new Place.Direct("slack:URITA"));
        var rewrite =
                new Post.Rewrite(
                        "two",
                        new Place.Channel("slack:CREFER", "12.3"),
                        Card.saying("two"),
                        "key",
                        new PostSubject.OfferUpdate(1, 2, 3));
        write(StoredSamples.referral(HARBOR, 1), "t1", List.of(say));
        write(find(HARBOR, 1), "t2", List.of());
        write(find(HARBOR, 1), "t3", List.of(rewrite, say("three", say.to())));

        assertThat(posted("t1")).containsExactly(PostHeader.of(say));
        assertThat(posted("t2")).isEmpty();
        assertThat(posted("t3")).hasSize(2).startsWith(PostHeader.of(rewrite));
        assertThat(posted("t4")).isEmpty();
    }

    @Test
    void whatCanBeUndoneIsRestoredFromTheDatabase() {
        write(StoredSamples.referral(HARBOR, 1), "t", List.of());
        var before = find(HARBOR, 1);
        noted(HARBOR, 1, ANNA, NOW);
        var undone = Undo.undo(find(HARBOR, 1), ANNA, NOW);
        write(((Decision.Changed) undone).next(), "undo", List.of());

        var restored = find(HARBOR, 1);
        assertThat(restored.state()).isEqualTo(before.state());
        assertThat(restored.history().standing()).isEqualTo(before.history().standing());
        assertThat(restored.history().undoable()).isEmpty();
    }

    private void noted(FirmId firm, int number, Individual by, Instant at) {
        var now = find(firm, number);
        var next =
                ((Decision.Changed) Notes.add(now, "hello", false, new Participant.Member(by), at))
                        .next();
        write(Undo.remembering(now, next, by, "note-" + at, at), "note-" + at, List.of());
    }

    private List<Integer> actedOnBy(Individual who, Instant since) {
        return stores.referrals().actedOnBy(HARBOR, who, since).stream()
                .map(Referral::number)
                .toList();
    }

    private List<PostHeader> posted(String turn) {
        return stores.referrals().postedBy(find(HARBOR, 1), turn);
    }

    private Referral find(FirmId firm, int number) {
        return stores.referrals().find(firm, number).orElseThrow();
    }

    private void write(Referral referral, String turn, List<Post> posts) {
        assertThat(stores.referrals().write(referral, turn, posts)).isEqualTo(WriteOutcome.WRITTEN);
    }

    private static Post say(String id, Place to) {
        return StoredSamples.say(id, to);
    }
}
