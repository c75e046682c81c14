package io.baton.desk.statement;

import static io.baton.revenue.RevenueFixtures.ANNA;
import static io.baton.revenue.RevenueFixtures.FIRM;
import static io.baton.revenue.RevenueFixtures.noon;
import static io.baton.revenue.RevenueFixtures.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.baton.desk.StillMembers;
import io.baton.embedded.EmbeddedDatabase;
import io.baton.mongo.MongoStores;
import io.baton.mongo.driver.ConnectionSettings;
import io.baton.partner.Partner;
import io.baton.referral.Stage;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import io.baton.revenue.RevenueFixtures;
import io.baton.statement.Unsent;
import io.baton.testing.StoppedClock;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What isn't sent is found without reading referrals; a card reads those of the partners that it
/// names.
class UnsentReadsTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final Partner SENT = RevenueFixtures.partner("RingPros");
    private static final Partner UNSENT = RevenueFixtures.partner("CloudNine");
    private static final int WON_AND_SENT = 150;
    private static final int WON = 5;

    /// Statements, partners, and marks of what other instances changed.
    private static final long FEW = 3;

    @TempDir Path directory;

    private EmbeddedDatabase database;
    private MongoClient client;
    private MongoStores stores;
    private StatementLoader loader;
    private UnsentStatements unsentStatements;

    @BeforeEach
    void open() {
        database = EmbeddedDatabase.open(directory);
        client = MongoClients.create(ConnectionSettings.of(database.connectionString()));
        openStores();
        stores.partners().write(SENT, "p1", List.of());
        stores.partners().write(UNSENT, "p2", List.of());
        for (int number = 1; number <= WON_AND_SENT + WON; number++) {
            var partner = number <= WON_AND_SENT ? SENT : UNSENT;
            var won = RevenueFixtures.wonOut(number, partner, usd("900"), "10", "2026-11-04");
            stores.referrals().write(won, "t" + number, List.of());
        }
        send();
        var _ = unsentStatements.of(FIRM, MONTH);
        // What follows from the writes reads too, in the background. Closing waits for it.
        stores.close();
        openStores();
        var _ = unsentStatements.of(FIRM, MONTH);
    }

    private void openStores() {
        stores =
                MongoStores.open(
                        client.getDatabase("baton"), new StoppedClock("2026-12-01T10:00:00Z"));
        loader = new StatementLoader(stores.referrals(), stores.statements(), stores.settlements());
        unsentStatements =
                new UnsentStatements(
                        stores.partners(),
                        stores.statements(),
                        stores.settlements(),
                        stores.tallies());
    }

    private void send() {
        var accounts = loader.load(FIRM, SENT, MONTH);
        var draft = accounts.ready(MONTH).getFirst();
        var at = noon("2026-12-01");
        var account = accounts.in(draft.currency()).orElseThrow();
        stores.statements().write(account.send(draft, ANNA, at, FIRM.dayOf(at)), "send", List.of());
    }

    @AfterEach
    void close() {
        stores.close();
        client.close();
        database.close();
    }

    @Test
    void noReferralIsReadToFindWhatIsNotSent() {
        long before = database.documentsRead();
        assertThat(unsentStatements.of(FIRM, MONTH))
                .extracting(Unsent::partner)
                .containsExactly(UNSENT.written());
        assertThat(database.documentsRead() - before).isLessThanOrEqualTo(FEW);
    }

    /// As the export asks, which has read the statements.
    @Test
    void noReferralIsReadToFindTheFeesThatAreNotSent() {
        var sent = stores.statements().of(FIRM.id(), List.of(SENT.id(), UNSENT.id()));
        long before = database.documentsRead();
        assertThat(unsentStatements.withFees(FIRM, MONTH, sent))
                .extracting(Unsent::label)
                .containsExactly("S-2026-11-USD");
        assertThat(database.documentsRead() - before).isLessThanOrEqualTo(FEW);
    }

    @Test
    void theAnnouncementReadsThePartnersThatItNames() {
        var firm = FIRM.withKeeper(ANNA);
        stores.firms().write(firm, "f", List.of());
        var member =
                new MemberToTell(
                        stores.partners(),
                        stores.referrals(),
                        stores.statements(),
                        new StillMembers(stores.partners(), _ -> false, _ -> true));
        var referrals = mock(ListedReferrals.class, delegatesTo(stores.referrals()));
        var job =
                new StatementJob(
                        stores.firms(),
                        unsentStatements,
                        new StatementLoader(referrals, stores.statements(), stores.settlements()),
                        stores.statementRounds(),
                        member);
        job.run(noon("2026-12-01"));
        assertThat(stores.statementRounds().find(firm.id(), MONTH).orElseThrow().count())
                .isEqualTo(1);
        var ofUnsent = ReferralQuery.of(new Selection.WithPartner(UNSENT.ids())).in(Stage.WON);
        verify(referrals).newestFirst(firm.id(), ofUnsent);
        verifyNoMoreInteractions(referrals);
    }
}
