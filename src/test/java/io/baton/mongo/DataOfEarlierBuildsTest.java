package io.baton.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.FirmId;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Step;
import io.baton.revenue.Revenue;
import io.baton.terms.FeeRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A database file by commit 7a73db7 still opens, and everything in it reads as it did in that
/// build.
///
/// The file was made in these steps. All names are invented.
/// 1. Two earlier builds wrote the firm `slack:T0OSTREA`, because 7a73db7 reads their formats too.
///    0a90639 wrote partners without codes, buttons without the flag for forms, parcels with a flag
///    for doubt, marks without a list, and referrals without the time of their last change. 06ebb59
///    wrote a bundle of two referrals without partners.
/// 2. The packaged program ran in local mode. Its console loaded the sample firm, `web:local`, and
///    people used it.
/// 3. The program ran between the fakes of Slack and Teams, for `slack:T0FIRM`. Then Slack failed
///    and a person in Teams blocked the bot, so some posts stayed in the outbox.
/// 4. A desk on the stores of 7a73db7 ran the turns of `slack:T0QUILLON` and `slack:T0KUMO`, from
///    September to November 2026 by its clock. Closed stores wrote the last turns, as if the
///    process had died, so their posts are still in the documents. A few documents that no turn
///    produces were written through the stores: the post `everything`, and imports that were
///    discarded or left rows out.
/// 5. The engine of 7a73db7 compacted the file.
///
/// `contents.txt` is what 7a73db7 read, and `deliveries.txt` is what its courier delivered. Both
/// were checked by eye. They change only when the listing classes of this package change. If this
/// test fails after a change to the stores, fix the stores.
class DataOfEarlierBuildsTest {
    private static final FirmId QUILLON = new FirmId("slack:T0QUILLON");
    private static final FirmId KUMO = new FirmId("slack:T0KUMO");
    private static final FirmId OSTREA = new FirmId("slack:T0OSTREA");
    private static final FirmId ACROSS = new FirmId("slack:T0FIRM");
    private static final FirmId SAMPLE = new FirmId("web:local");

    @TempDir Path directory;
    private EarlierDatabase database;
    private MongoStores stores;

    @BeforeEach
    void open() throws IOException {
        database = EarlierDatabase.unpacked(directory);
        stores = database.stores();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everythingReadsAsInTheBuildThatWroteIt() throws Exception {
        assertEqualsFile("contents.txt", Inventory.of(database));
    }

    @Test
    void noDocumentIsMissing() {
        var counts =
                Map.ofEntries(
                        Map.entry("firms", 5),
                        Map.entry("partners", 24),
                        Map.entry("referrals", 76),
                        Map.entry("totals", 19),
                        Map.entry("subscriptions", 4),
                        Map.entry("editions", 6),
                        Map.entry("imports", 5),
                        Map.entry("exports", 4),
                        Map.entry("gaps", 4),
                        Map.entry("parcels", 32),
                        Map.entry("parked", 2),
                        Map.entry("left", 196),
                        Map.entry("references", 128),
                        Map.entry("doors", 2),
                        Map.entry("whereabouts", 3),
                        Map.entry("transcript", 36),
                        Map.entry("marks", 10));
        counts.forEach((collection, count) ->
                assertThat(database.keys(collection)).as(collection).hasSize(count));
    }

    @Test
    void moneyIsTheSameToTheCent() {
        assertThat(won(QUILLON, "EUR")).isEqualTo(Money.parse("EUR 1269611.46"));
        assertThat(paid(QUILLON, "EUR")).isEqualTo(Money.parse("EUR 28249.90"));
        assertThat(earnedByFees(QUILLON, "EUR")).isEqualTo(Money.parse("EUR 95910.48"));
        assertThat(won(KUMO, "JPY")).isEqualTo(Money.parse("JPY 1499999"));
        assertThat(earnedByFees(KUMO, "JPY")).isEqualTo(Money.parse("JPY 45000"));
        assertThat(won(OSTREA, "USD")).isEqualTo(Money.parse("USD 4321.09"));
        assertThat(paid(OSTREA, "USD")).isEqualTo(Money.parse("USD 3678.91"));
        assertThat(earnedByFees(OSTREA, "USD")).isEqualTo(Money.parse("USD 399.70"));
        assertThat(won(ACROSS, "GBP")).isEqualTo(Money.parse("GBP 1250.25"));
        assertThat(won(SAMPLE, "USD")).isEqualTo(Money.parse("USD 335511.11"));
        var august = stores.monthTotals().find(QUILLON, YearMonth.of(2026, 8)).orElseThrow();
        assertThat(august.amount()).isEqualTo(Money.parse("EUR 48123.45"));
        assertThat(august.entries()).hasSize(3);
    }

    @Test
    void eachWinStillCountsWithTheSameFigure() {
        assertThat(
                        Stream.of(
                                        counted(QUILLON, "EUR"),
                                        counted(KUMO, "JPY"),
                                        counted(OSTREA, "USD"),
                                        counted(ACROSS, "GBP"),
                                        counted(SAMPLE, "USD"))
                                .map(revenue -> revenue.worth() + ", " + revenue.earned()))
                .containsExactly(
                        "EUR 1269361.01, EUR 104379.23",
                        "JPY 1499999, JPY 45000",
                        "USD 4000.00, USD 370.00",
                        "GBP 1250.25, GBP 75.02",
                        "USD 333821.11, USD 145385.11");
    }

    @Test
    void eachOpenOfferStillFallsDue() {
        assertThat(due(QUILLON)).containsExactly(33, 30, 29, 28, 26, 24);
        assertThat(due(OSTREA)).containsExactly(2);
        assertThat(due(ACROSS)).containsExactly(3);
        assertThat(due(SAMPLE)).containsExactly(31, 28);
        assertThat(due(KUMO)).isEmpty();
    }

    @Test
    void theCourierDeliversEachPostToItsPlaceWithItsCard() throws Exception {
        stores.upkeep().sweep();

        assertEqualsFile("deliveries.txt", Deliveries.of(stores, EarlierDatabase.CLOCK));
        assertThat(stores.parcels().headers()).isEmpty();
        assertThat(stores.parcels().parked()).isEqualTo(2);
    }

    private Revenue counted(FirmId firm, String currency) {
        return stores.tallies()
                .of(stores.firms().find(firm).orElseThrow())
                .earned(YearMonth.of(2000, 1), YearMonth.of(2100, 1), CurrencyUnit.of(currency));
    }

    /// The wins as first recorded, before corrections.
    private Money won(FirmId firm, String currency) {
        return sum(currency, wins(firm).map(won -> won.amount().oneTime()));
    }

    private Money earnedByFees(FirmId firm, String currency) {
        return sum(
                currency,
                wins(firm)
                        .flatMap(won ->
                                Optional.ofNullable(won.fee()).flatMap(FeeRule::plainRate).stream()
                                        .map(rate -> rate.of(won.amount().oneTime()))));
    }

    /// Payments and corrections.
    private Money paid(FirmId firm, String currency) {
        return sum(
                currency,
                events(firm)
                        .flatMap(event ->
                                switch (event) {
                                    case Event.Paid(var amount, _) -> Stream.of(amount);
                                    case Event.PaymentReversed(var amount, _) ->
                                            Stream.of(amount.negated());
                                    case Event.Corrected(var amount, _) -> Stream.of(amount);
                                    case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ ->
                                            Stream.empty();
                                }));
    }

    private Stream<Event.Won> wins(FirmId firm) {
        return events(firm).filter(Event.Won.class::isInstance).map(Event.Won.class::cast);
    }

    private Stream<Event> events(FirmId firm) {
        return stores.referrals().all(firm).stream()
                .flatMap(referral -> referral.steps().stream())
                .map(Step::event);
    }

    private static Money sum(String currency, Stream<Money> amounts) {
        return amounts.reduce(Money.zero(CurrencyUnit.of(currency)), Money::plus);
    }

    private List<Integer> due(FirmId firm) {
        return stores.referrals().due(firm, EarlierDatabase.NOW).stream()
                .map(Referral::number)
                .toList();
    }

    /// Also writes the text to a file, so that a person can compare.
    private static void assertEqualsFile(String expected, String text) throws Exception {
        var file = Files.createDirectories(Path.of("target", "earlier-builds")).resolve(expected);
        Files.writeString(file, text);
        assertThat(file).hasSameTextualContentAs(EarlierDatabase.beside(expected));
    }
}
