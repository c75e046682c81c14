package io.baton.mongo.contract;

import static io.baton.mongo.contract.StoredSamples.ANNA;
import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static io.baton.mongo.contract.StoredSamples.NORTH;
import static io.baton.mongo.contract.StoredSamples.NOW;
import static io.baton.mongo.contract.StoredSamples.RITA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.chat.Place;
import io.baton.firm.FirmId;
import io.baton.firm.Percentage;
import io.baton.partner.PartnerId;
import io.baton.referral.figure.Side;
import io.baton.statement.Account;
import io.baton.statement.Answering;
import io.baton.statement.Answering.Decision;
import io.baton.statement.FeeLine;
import io.baton.statement.FeeSettlement;
import io.baton.statement.Question;
import io.baton.statement.RecordedSettlement;
import io.baton.statement.SentStatement;
import io.baton.statement.Statement;
import io.baton.statement.StatementLine;
import io.baton.statement.StatementRound;
import io.baton.store.Journal.WriteOutcome;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import io.baton.testing.StoppedClock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

abstract class StatementsContract {
    private static final PartnerId CLOUD = new PartnerId("cloud nine");
    private static final PartnerId VOLTA = new PartnerId("volta");
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);

    private final StorageEngine.Database database;
    private final StoresUnderTest stores;

    StatementsContract(StorageEngine storageEngine) {
        database = storageEngine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z"));
        stores = database.newInstance();
    }

    private static SentStatement sent(FirmId firm, PartnerId partner) {
        var rule = FeeRule.percent(Percentage.of("10"));
        var fee = new FeeLine(12, Payer.PARTNER, DAY, eur("12500.5"), rule, eur("1250.05"));
        var statement =
                new Statement(
                        firm,
                        partner,
                        OCTOBER,
                        CurrencyUnit.EUR,
                        List.of(new StatementLine(fee, "S-2026-09-EUR")),
                        eur("10"),
                        List.of(settlement("s1")));
        return new Account(firm, partner, CurrencyUnit.EUR, List.of(), List.of())
                .send(statement, ANNA, NOW, LocalDate.of(2026, 11, 2));
    }

    private static FeeSettlement settlement(String turn) {
        return new FeeSettlement(FeeSettlement.idOf(turn), Payer.FIRM, DAY, eur("300"));
    }

    private static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    private static SentStatement next(Decision decision) {
        return ((Decision.Changed) decision).next();
    }

    private WriteOutcome write(SentStatement sent, String turn) {
        return stores.statements().write(sent, turn, List.of());
    }

    @Test
    void aStatementReadsAsSentAndAsAnswered() {
        var sent = sent(HARBOR, CLOUD);
        assertThat(write(sent, "t1")).isEqualTo(WriteOutcome.WRITTEN);
        assertThat(stores.statements().find(HARBOR, sent.id())).contains(sent.written());
        var asked = next(Answering.question(sent.written(), 1, "Why?", RITA, NOW));
        write(asked, "t2");
        assertThat(stores.statements().find(HARBOR, sent.id())).contains(asked.written());
        var press = new Question.Press(Question.Outcome.WITHDRAWN, RITA, NOW);
        var half = next(Answering.settle(asked.written(), 1, Side.PARTNER, press));
        write(half, "t3");
        var settled = next(Answering.settle(half.written(), 1, Side.FIRM, press));
        write(settled, "t4");
        var agreed = next(Answering.agree(settled.written(), RITA, NOW));
        write(agreed, "t5");
        assertThat(stores.statements().find(HARBOR, sent.id())).contains(agreed.written());
    }

    @Test
    void onlyOneOfTwoInstancesSendsTheNextStatement() {
        var sent = sent(HARBOR, CLOUD);
        var post = List.of(StoredSamples.say("statement", new Place.Direct("slack:U1")));
        var other = database.newInstance();
        assertThat(stores.statements().write(sent, "one", post)).isEqualTo(WriteOutcome.WRITTEN);
        assertThat(other.statements().write(sent, "two", post)).isEqualTo(WriteOutcome.STALE);
        assertThat(other.statements().write(sent, "one", post))
                .isEqualTo(WriteOutcome.DUPLICATE_TURN);
        await().untilAsserted(() -> assertThat(stores.parcels().headers()).hasSize(1));
    }

    @Test
    void statementsAreFoundByPartnerAndFirm() {
        write(sent(HARBOR, CLOUD), "t1");
        write(sent(HARBOR, VOLTA), "t2");
        write(sent(NORTH, CLOUD), "t3");
        assertThat(stores.statements().of(HARBOR, Set.of(CLOUD)))
                .extracting(SentStatement::partner)
                .containsExactly(CLOUD);
        assertThat(stores.statements().of(HARBOR, Set.of(CLOUD, VOLTA))).hasSize(2);
        assertThat(stores.statements().of(NORTH, Set.of(VOLTA))).isEmpty();
    }

    @Test
    void statementsWithAnOpenQuestionAreListed() {
        var sent = sent(HARBOR, CLOUD);
        write(sent, "t1");
        write(sent(HARBOR, VOLTA), "t2");
        assertThat(stores.statements().questioned(HARBOR)).isEmpty();
        var asked = next(Answering.question(sent.written(), 2, "Why?", RITA, NOW));
        write(asked, "t3");
        assertThat(stores.statements().questioned(HARBOR)).containsExactly(asked.written());
        assertThat(stores.statements().questioned(NORTH)).isEmpty();
        var press = new Question.Press(Question.Outcome.CORRECTED, ANNA, NOW);
        var half = next(Answering.settle(asked.written(), 1, Side.FIRM, press));
        write(half, "t4");
        write(next(Answering.settle(half.written(), 1, Side.PARTNER, press)), "t5");
        assertThat(stores.statements().questioned(HARBOR)).isEmpty();
    }

    @Test
    void aSettlementIsRecordedOnce() {
        var recorded = nextSettlement("t1", List.of());
        assertThat(stores.settlements().write(recorded, "t1", List.of()))
                .isEqualTo(WriteOutcome.WRITTEN);
        assertThat(stores.settlements().write(recorded, "t2", List.of()))
                .isEqualTo(WriteOutcome.STALE);
        assertThat(stores.settlements().of(HARBOR, Set.of(CLOUD, VOLTA)))
                .containsExactly(recorded.written());
        assertThat(stores.settlements().of(HARBOR, Set.of(VOLTA))).isEmpty();
        assertThat(stores.settlements().of(NORTH, Set.of(CLOUD))).isEmpty();
    }

    private static RecordedSettlement nextSettlement(String turn, List<RecordedSettlement> before) {
        return RecordedSettlement.next(HARBOR, CLOUD, before, settlement(turn), ANNA, NOW);
    }

    @Test
    void onlyOneOfTwoInstancesRecordsTheNextSettlement() {
        var other = database.newInstance().settlements();
        var first = nextSettlement("t1", List.of());
        var second = nextSettlement("t2", List.of());
        assertThat(stores.settlements().write(first, "t1", List.of()))
                .isEqualTo(WriteOutcome.WRITTEN);
        assertThat(other.write(second, "t2", List.of())).isEqualTo(WriteOutcome.STALE);
        var before = other.of(HARBOR, Set.of(CLOUD));
        assertThat(other.write(nextSettlement("t2", before), "t2", List.of()))
                .isEqualTo(WriteOutcome.WRITTEN);
        assertThat(stores.settlements().of(HARBOR, Set.of(CLOUD)))
                .extracting(RecordedSettlement::number)
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void aSettlementOfAnEarlierBuildCountsToo() {
        var earlier = new RecordedSettlement(HARBOR, CLOUD, 0, settlement("t1"), ANNA, NOW, 0);
        stores.settlements().write(earlier, "t1", List.of());
        var before = stores.settlements().of(HARBOR, Set.of(CLOUD));
        assertThat(before).containsExactly(earlier.written());
        assertThat(nextSettlement("t2", before).number()).isEqualTo(2);
    }

    @Test
    void aMonthIsAnnouncedOnce() {
        var round = new StatementRound(HARBOR, OCTOBER, 2, NOW, 0);
        assertThat(stores.statementRounds().write(round, "one", List.of()))
                .isEqualTo(WriteOutcome.WRITTEN);
        assertThat(database.newInstance().statementRounds().write(round, "two", List.of()))
                .isEqualTo(WriteOutcome.STALE);
        assertThat(stores.statementRounds().find(HARBOR, OCTOBER)).contains(round.written());
        assertThat(stores.statementRounds().find(NORTH, OCTOBER)).isEmpty();
    }
}
