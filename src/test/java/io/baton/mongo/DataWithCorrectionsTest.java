package io.baton.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.TestFirm;
import io.baton.draft.Proposal;
import io.baton.firm.Individual;
import io.baton.firm.Percentage;
import io.baton.mongo.document.ReferralDocument;
import io.baton.referral.BatonReturn;
import io.baton.referral.Closing;
import io.baton.referral.Decision;
import io.baton.referral.Payment;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.referral.WinEntries;
import io.baton.referral.amount.WinAmount;
import io.baton.revenue.Counting;
import io.baton.revenue.Revenue;
import io.baton.terms.FeeRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A database file by commit c6dc2830 reads as it did in that build. A negative payment lowered a
/// win then, or reversed a payment if all of the win recurred.
///
/// A desk of that build ran a conversation in memory: twelve referrals in every stage, five
/// negative payments. Its stores then wrote the firm, three partners, the clients, the referrals,
/// and a draft of every kind. All names are invented. `contents.txt` is what that build read.
class DataWithCorrectionsTest {
    private static final String BUILD = "c6dc2830";
    private static final Individual ANNA = new Individual("test:anna", "Anna");

    @TempDir Path directory;
    private EarlierDatabase database;
    private MongoStores stores;

    @BeforeEach
    void open() throws IOException {
        database = EarlierDatabase.unpacked(directory, BUILD);
        stores = database.stores();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyReferralReadsAsInTheBuildThatWroteIt() throws Exception {
        var to = new Listing();
        stores.referrals()
                .all(TestFirm.FIRM)
                .reversed()
                .forEach(referral -> ReferralLines.of(referral, to));
        var file = Files.createDirectories(Path.of("target", BUILD)).resolve("contents.txt");
        Files.writeString(file, to.text());
        assertThat(file).hasSameTextualContentAs(EarlierDatabase.beside(BUILD, "contents.txt"));
    }

    @Test
    void everyWinCountsWithTheSameFigure() {
        var wins =
                stores.referrals().all(TestFirm.FIRM).reversed().stream()
                        .flatMap(each -> Counting.of(each).stream())
                        .toList();
        assertThat(wins.stream().map(win -> win.referral().label() + " " + win.worth()))
                .containsExactly(
                        "R-1 USD 11929.41", "R-2 USD 0.00", "R-4 USD 3310.00", "R-5 EUR 0.00");
        // That build showed 1523.94, without the first 200 a month of R-4, of which 10% is 20.
        assertThat(Revenue.of(wins, CurrencyUnit.USD).earned())
                .isEqualTo(Money.parse("USD 1543.94"));
    }

    @Test
    void everyDraftCanBeRead() {
        var drafts =
                database.keys("drafts").stream()
                        .map(key -> key.substring(key.indexOf(' ') + 1))
                        .map(id -> stores.drafts().find(TestFirm.FIRM, id).orElseThrow())
                        .sorted(
                                Comparator.comparingInt(
                                        draft -> Integer.parseInt(draft.id().substring(1))))
                        .toList();
        assertThat(drafts).hasSize(9);
        assertThat(
                        drafts.stream()
                                .map(draft -> draft.proposal())
                                .flatMap(proposal ->
                                        proposal instanceof Proposal.Step step
                                                ? Stream.of(step.action())
                                                : Stream.empty()))
                .hasSize(7);
        assertThat(database.keys("clients")).hasSize(10);
    }

    @Test
    void whatWasWonCanBeRestatedReversedAndReopened() {
        var won = stores.referrals().find(TestFirm.FIRM, 1).orElseThrow();
        var on = ((State.Won) won.state()).on();
        var restated =
                changed(
                        Closing.win(
                                won,
                                WinAmount.once(Money.parse("USD 12000")),
                                FeeRule.percent(Percentage.of("10")),
                                on,
                                ANNA,
                                false,
                                EarlierDatabase.NOW));
        var payment = new Payment(Money.parse("USD -5000"), on, ANNA);
        var reversed = changed(Closing.pay(restated, payment, false, EarlierDatabase.NOW));
        assertReads(reversed);
        assertThat(reversed.history().paid(((State.Won) reversed.state()).amount()))
                .isEqualTo(Money.parse("USD 0"));

        var reopened = changed(Closing.reopen(reversed, ANNA, EarlierDatabase.NOW));
        assertThat(reopened.holder().name()).isEqualTo("Rita");
        assertThat(
                        WinEntries.of(reopened).stream()
                                .map(WinEntries.Entry::amount)
                                .reduce(Money::plus))
                .contains(Money.parse("USD 0"));
        assertReads(reopened);
    }

    @Test
    void anOpenOfferCanBeTakenBack() {
        var offered = stores.referrals().find(TestFirm.FIRM, 12).orElseThrow();
        var taken =
                changed(BatonReturn.takeBack(offered, offered.rounds(), ANNA, EarlierDatabase.NOW));
        assertReads(taken);
        assertThat(taken.holder()).isEqualTo(taken.sender());
    }

    /// Reads the same after it's written.
    private static void assertReads(Referral next) {
        assertThat(ReferralDocument.read(ReferralDocument.of(next), next.version()))
                .isEqualTo(next);
    }

    private static Referral changed(Decision decision) {
        return switch (decision) {
            case Decision.Changed(var next) -> next;
            case Decision.Refused(var why) -> throw new AssertionError("refused: " + why);
        };
    }
}
