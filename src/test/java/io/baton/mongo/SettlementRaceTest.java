package io.baton.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.statement.SettlementBook;
import io.baton.firm.FirmId;
import io.baton.mongo.contract.StorageEngines;
import io.baton.mongo.contract.StoredSamples;
import io.baton.partner.Partner;
import io.baton.statement.FeeSettlement;
import io.baton.statement.RecordedSettlement;
import io.baton.statement.Settling.Verdict;
import io.baton.terms.Payer;
import io.baton.testing.StoppedClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Members record payments with the same partner at once, on two instances with one database.
class SettlementRaceTest {
    private static final FirmId FIRM = StoredSamples.HARBOR;
    private static final Partner PARTNER = StoredSamples.partner(FIRM, "RingPros");
    private static final Money NOTHING = Money.parse("USD 0");

    private final StoppedClock clock = new StoppedClock("2026-11-23T10:00:00Z");
    private final List<MongoStores> instances = new ArrayList<>();

    {
        var database = StorageEngines.freshEmbedded();
        instances.add(MongoStores.open(database, clock));
        instances.add(MongoStores.open(database, clock));
    }

    @AfterEach
    void close() {
        instances.forEach(MongoStores::close);
    }

    private static FeeSettlement payment(String turn, String amount) {
        return new FeeSettlement(
                FeeSettlement.idOf(turn),
                Payer.PARTNER,
                LocalDate.of(2026, 11, 23),
                Money.parse(amount));
    }

    private Verdict record(int instance, FeeSettlement settlement, String turn) {
        return new SettlementBook(instances.get(instance).settlements())
                .record(PARTNER, settlement, StoredSamples.ANNA, clock.instant(), turn)
                .orElseThrow();
    }

    /// @param settlement by the number of the turn
    private List<Verdict> race(int turns, IntFunction<FeeSettlement> settlement) throws Exception {
        var verdicts = new ArrayList<Verdict>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tasks =
                    IntStream.range(0, turns)
                            .<Callable<Verdict>>mapToObj(turn ->
                                    () -> record(turn % 2, settlement.apply(turn), "turn" + turn))
                            .toList();
            for (var done : threads.invokeAll(tasks)) {
                verdicts.add(done.get());
            }
        }
        return verdicts;
    }

    private List<FeeSettlement> stored() {
        return instances.getFirst().settlements().of(FIRM, PARTNER.ids()).stream()
                .map(RecordedSettlement::settlement)
                .toList();
    }

    private Money sum() {
        return stored().stream().map(FeeSettlement::amount).reduce(NOTHING, Money::plus);
    }

    @Test
    void noMoreIsTakenBackThanWasPaid() throws Exception {
        record(0, payment("paid", "USD 300"), "paid");
        var verdicts = race(40, turn -> payment("back" + turn, "USD -100"));
        assertThat(sum()).isEqualTo(NOTHING);
        assertThat(verdicts.stream().filter(Verdict::allows)).hasSize(3);
    }

    @Test
    void onePaymentIsTakenBackOnce() throws Exception {
        record(0, payment("one", "USD 300"), "one");
        record(0, payment("two", "USD 300"), "two");
        var verdicts = race(40, _ -> payment("back/one", "USD -300"));
        assertThat(sum()).isEqualTo(Money.parse("USD 300"));
        assertThat(verdicts).allMatch(Verdict::allows);
    }

    @Test
    void eachPaymentIsStored() throws Exception {
        race(12, turn -> payment("paid" + turn, "USD " + (turn + 1)));
        assertThat(sum()).isEqualTo(Money.parse("USD 78"));
        assertThat(stored()).hasSize(12);
    }

    @Test
    void oneOfTwoThatAreTheSameIsPointedOut() throws Exception {
        var verdicts = race(2, turn -> payment("paid" + turn, "USD 50"));
        assertThat(verdicts).containsExactlyInAnyOrder(new Verdict.Fine(), new Verdict.SameAgain());
    }
}
