package io.baton.mongo.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.chat.Workspace;
import io.baton.store.UnfinishedTurn;
import io.baton.testing.StoppedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

abstract class UnfinishedTurnsContract {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofSeconds(30));
    private static final Instant MUCH_LATER = NOW.plus(Duration.ofHours(1));
    private static final Workspace WORKSPACE = new Workspace("slack:T1");
    private static final Person ANNA = new Person("slack:U.ANNA", "Anna", true);
    private static final Person RITA = new Person("slack:U$RITA", "Rita", false);

    private final StorageEngine.Database database;
    private final StoresUnderTest stores;

    UnfinishedTurnsContract(StorageEngine storageEngine) {
        database = storageEngine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z"));
        stores = database.newInstance();
    }

    @Test
    void everyKindOfTurnReadsAsOneWhoseAnswerHasToBePosted() {
        var turns =
                List.of(
                        new Turn.Said(context("1"), "refer pass R-1 <@x>", Map.of("x.y", RITA)),
                        new Turn.Pressed(context("2"), "refer.send", "R-1/0 R-2/0"),
                        new Turn.Submitted(
                                context("3"),
                                "form",
                                "a\nb",
                                Map.of("n.1", "x"),
                                Map.of("p", ANNA)),
                        new Turn.MessageAction(context("4"), "log_referral", "text"),
                        new Turn.HomeOpened(context("5")));
        for (var turn : turns) {
            stores.unfinishedTurns().begin(turn, NOW, LATER);
            assertThat(stores.unfinishedTurns().find(WORKSPACE, turn.id()))
                    .contains(new UnfinishedTurn(turn.answeredByPost(), NOW, 0));
        }
        assertThat(stores.unfinishedTurns().find(new Workspace("slack:T2"), "1")).isEmpty();
        assertThat(stores.unfinishedTurns().all())
                .extracting(each -> each.turn().id())
                .containsExactlyInAnyOrder("1", "2", "3", "4", "5");
    }

    @Test
    void aTurnIsTakenOnlyOnceItsLeaseHasEnded() {
        var turn = turn("1");
        stores.unfinishedTurns().begin(turn, NOW, LATER);
        assertThat(stores.unfinishedTurns().take(NOW.plusSeconds(29), MUCH_LATER)).isEmpty();
        stores.unfinishedTurns().renew(turn, LATER.plusSeconds(5));
        assertThat(stores.unfinishedTurns().take(LATER, MUCH_LATER)).isEmpty();
        assertThat(stores.unfinishedTurns().take(LATER.plusSeconds(5), MUCH_LATER))
                .containsExactly(new UnfinishedTurn(turn.answeredByPost(), NOW, 1));
        assertThat(stores.unfinishedTurns().take(LATER.plusSeconds(6), MUCH_LATER)).isEmpty();
    }

    @Test
    void aFinishedTurnIsForgotten() {
        stores.unfinishedTurns().begin(turn("1"), NOW, LATER);
        stores.unfinishedTurns().finish(turn("1"));
        stores.unfinishedTurns().renew(turn("1"), LATER);
        stores.unfinishedTurns().retry(turn("1"), NOW);
        assertThat(stores.unfinishedTurns().take(MUCH_LATER, MUCH_LATER)).isEmpty();
        assertThat(stores.unfinishedTurns().find(WORKSPACE, "1")).isEmpty();
    }

    @Test
    void beginningAgainKeepsTheAttempts() {
        stores.unfinishedTurns().begin(turn("1"), NOW, NOW);
        stores.unfinishedTurns().take(NOW, NOW);
        stores.unfinishedTurns().begin(turn("1"), LATER, MUCH_LATER);
        assertThat(stores.unfinishedTurns().take(NOW, LATER))
                .containsExactly(new UnfinishedTurn(turn("1").answeredByPost(), NOW, 2));
        stores.unfinishedTurns().retry(turn("1"), NOW);
        assertThat(stores.unfinishedTurns().take(NOW, LATER))
                .extracting(UnfinishedTurn::attempts)
                .containsExactly(1);
    }

    @Test
    void ofManyInstancesOneTakesATurn() {
        stores.unfinishedTurns().begin(turn("1"), NOW, NOW);
        var taken =
                IntStream.range(0, 12)
                        .parallel()
                        .mapToObj(_ -> database.newInstance().unfinishedTurns())
                        .mapToInt(turns -> turns.take(NOW, LATER).size())
                        .sum();
        assertThat(taken).isEqualTo(1);
    }

    private static Turn turn(String id) {
        return new Turn.Pressed(context(id), "refer.send", "R-1/0 R-2/0");
    }

    private static Turn.Context context(String id) {
        return new Turn.Context(
                id,
                WORKSPACE,
                ANNA,
                new Place.Channel("slack:C1", "17.5"),
                ReplyCapability.ANSWER_AND_FORM);
    }
}
