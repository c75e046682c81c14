package io.baton.desk.statement;

import static io.baton.revenue.RevenueFixtures.usd;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.firm.Percentage;
import io.baton.mongo.MongoStores;
import io.baton.mongo.driver.ConnectionSettings;
import io.baton.partner.Partner;
import io.baton.referral.amount.WinAmount;
import io.baton.revenue.RevenueFixtures;
import io.baton.statement.StatementFixtures;
import io.baton.terms.FeeRule;
import io.baton.testing.StoppedClock;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A statement reads the partner's won referrals, however many referrals there are.
class StatementReadsTest {
    private static final FeeRule RULE = FeeRule.percent(Percentage.of("10"));
    private static final int OTHERS = 600;
    private static final int WON = 20;

    @TempDir Path directory;

    @Test
    void onlyThePartnersWonReferralsAreRead() {
        var partner = RevenueFixtures.partner("CloudNine");
        var other = RevenueFixtures.partner("RingPros");
        try (var database = EmbeddedDatabase.open(directory);
                var client =
                        MongoClients.create(ConnectionSettings.of(database.connectionString()));
                var stores =
                        MongoStores.open(
                                client.getDatabase("baton"),
                                new StoppedClock("2026-12-01T10:00:00Z"))) {
            fill(stores, partner, other);
            var loader =
                    new StatementLoader(
                            stores.referrals(), stores.statements(), stores.settlements());
            var month = YearMonth.of(2026, 11);
            assertThat(loader.load(RevenueFixtures.FIRM, partner, month).ledger().lines())
                    .hasSize(WON);
            var before = database.documentsRead();
            assertThat(loader.load(RevenueFixtures.FIRM, partner, month).ready(month)).hasSize(1);
            assertThat(database.documentsRead() - before).isBetween((long) WON, 2L * WON);
        }
    }

    private static void fill(MongoStores stores, Partner partner, Partner other) {
        for (int number = 1; number <= OTHERS; number++) {
            var referral =
                    number % 2 == 0
                            ? RevenueFixtures.acceptedOut(number, partner, "2026-11-03")
                            : RevenueFixtures.wonOut(number, other, usd("900"), "10", "2026-11-04");
            stores.referrals().write(referral, "t" + number, List.of());
        }
        IntStream.rangeClosed(OTHERS + 1, OTHERS + WON)
                .mapToObj(number ->
                        StatementFixtures.out(
                                number, RULE, WinAmount.once(usd("1000")), "2026-11-05"))
                .forEach(referral ->
                        stores.referrals().write(referral, "t" + referral.number(), List.of()));
    }
}
