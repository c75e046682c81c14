package io.baton.statement.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.FirmId;
import io.baton.firm.Percentage;
import io.baton.partner.PartnerId;
import io.baton.statement.FeeLine;
import io.baton.statement.Ledger;
import io.baton.statement.Stated;
import io.baton.statement.Statement;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Random ledgers that change from month to month, and the books that follow from them.
class BookPropertiesTest {
    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final int MONTHS = 5;
    private static final List<String> PARTNERS =
            List.of("RingPros", "CloudNine", "=Kansai, \"KC\"");
    private static final List<String> CURRENCIES = List.of("USD", "JPY", "KWD");

    /// The ledger of each partner as it is in the end, and what was sent on the way there.
    private record History(Map<String, List<FeeLine>> ledgers, List<Statement> sent) {}

    private static final List<BookFormat> FORMATS =
            List.of(
                    new XeroFormat(DateOrder.DAY_FIRST),
                    new QuickBooksFormat(DateOrder.MONTH_FIRST),
                    new NeutralFormat());

    @Property(tries = 500)
    void allFormatsAddUpToTheLedger(@ForAll long seed) {
        var history = history(new Random(seed));
        var all = SentLines.of(history.sent(), SampleStatements.WORDING);
        for (var format : FORMATS) {
            var sums = new TreeMap<String, Money>();
            for (int i = 0; i < MONTHS; i++) {
                var export = format.export(all, FIRST.plusMonths(i));
                export.files().stream()
                        .flatMap(file -> file.lines().stream())
                        .forEach(line -> add(sums, line));
                export.notTaken().forEach(line -> add(sums, line));
            }
            format.export(all, FIRST.plusMonths(MONTHS - 1))
                    .carriedOn()
                    .forEach(credit -> add(sums, key(credit), credit.amount().negated()));
            sums.values().removeIf(Money::isZero);
            assertThat(sums).as(format.name()).isEqualTo(ledgerSums(history));
        }
    }

    @Property(tries = 300)
    void anExportIsTheSameTwiceAndAfterLaterStatements(@ForAll long seed) {
        var history = history(new Random(seed));
        var sent = history.sent();
        var early =
                sent.stream().filter(each -> each.month().isBefore(FIRST.plusMonths(3))).toList();
        for (var format : FORMATS) {
            for (int i = 0; i < 3; i++) {
                var month = FIRST.plusMonths(i);
                assertThat(content(format, sent, month))
                        .containsExactlyElementsOf(content(format, early, month));
            }
        }
    }

    @Property(tries = 300)
    void noTwoLinesShareANumber(@ForAll long seed) {
        var all = SentLines.of(history(new Random(seed)).sent(), SampleStatements.WORDING);
        assertThat(new HashSet<>(all.stream().map(BookLine::number).toList())).hasSameSizeAs(all);
    }

    @Property(tries = 300)
    void theNeutralFormatReadsBackToEqualLines(@ForAll long seed) {
        var all = SentLines.of(history(new Random(seed)).sent(), SampleStatements.WORDING);
        var file = NeutralFormat.file("fees.csv", all);
        assertThat(all.isEmpty() ? all : NeutralReader.read(file.content())).isEqualTo(all);
    }

    private static List<String> content(BookFormat format, List<Statement> sent, YearMonth month) {
        var all = SentLines.of(sent, SampleStatements.WORDING);
        return format.export(all, month).files().stream()
                .map(file -> file.name() + Arrays.toString(file.content()))
                .toList();
    }

    /// Fees appear, change and go; each month ends with statements of the differences.
    private static History history(Random random) {
        var ledgers = new LinkedHashMap<String, List<FeeLine>>();
        var sent = new ArrayList<Statement>();
        for (int i = 0; i < MONTHS; i++) {
            var month = FIRST.plusMonths(i);
            for (var partner : PARTNERS) {
                var fees = ledgers.computeIfAbsent(partner, _ -> new ArrayList<>());
                fees.removeIf(_ -> random.nextInt(6) == 0);
                fees.replaceAll(fee -> random.nextInt(4) == 0 ? changed(fee, random) : fee);
                for (int j = random.nextInt(3); j > 0; j--) {
                    add(fees, fee(partner, month, random));
                }
                for (var currency : CURRENCIES) {
                    send(partner, currency, month, new Ledger(fees), sent);
                }
            }
        }
        return new History(ledgers, sent);
    }

    private static void add(List<FeeLine> fees, FeeLine fee) {
        if (fees.stream().noneMatch(each -> each.key().equals(fee.key()))) {
            fees.add(fee);
        }
    }

    private static FeeLine fee(String partner, YearMonth month, Random random) {
        int number = PARTNERS.indexOf(partner) * 100 + random.nextInt(6);
        var payer = number % 2 == 0 ? Payer.PARTNER : Payer.FIRM;
        var unit = CurrencyUnit.of(CURRENCIES.get(random.nextInt(CURRENCIES.size())));
        var on = month.minusMonths(random.nextInt(2)).atDay(1 + random.nextInt(28));
        var rule = FeeRule.percent(Percentage.of("10"));
        var basis = random.nextBoolean() ? Money.ofMinor(unit, 1000) : null;
        return new FeeLine(number, payer, on, basis, rule, amount(unit, random));
    }

    private static Money amount(CurrencyUnit unit, Random random) {
        return Money.ofMinor(unit, random.nextInt(20) == 0 ? -700 : 1 + random.nextInt(50_000));
    }

    private static FeeLine changed(FeeLine fee, Random random) {
        var amount = amount(fee.amount().getCurrencyUnit(), random);
        return new FeeLine(fee.number(), fee.payer(), fee.on(), fee.basis(), fee.rule(), amount);
    }

    private static void send(
            String partner, String currency, YearMonth month, Ledger ledger, List<Statement> sent) {
        var unit = CurrencyUnit.of(currency);
        var before =
                sent.stream()
                        .filter(each -> each.partner().value().equals(partner))
                        .filter(each -> each.currency().equals(unit))
                        .toList();
        var lines = new Stated(before).differences(ledger, unit, month);
        if (!lines.isEmpty()) {
            sent.add(
                    new Statement(
                            new FirmId("harbor"),
                            new PartnerId(partner),
                            month,
                            unit,
                            lines,
                            Money.zero(unit),
                            List.of()));
        }
    }

    private static Map<String, Money> ledgerSums(History history) {
        var sums = new TreeMap<String, Money>();
        history.ledgers()
                .forEach((partner, fees) ->
                        fees.forEach(fee ->
                                add(
                                        sums,
                                        partner + fee.payer() + fee.amount().getCurrencyUnit(),
                                        fee.amount())));
        sums.values().removeIf(Money::isZero);
        return sums;
    }

    private static void add(Map<String, Money> sums, BookLine line) {
        add(sums, line.partnerName() + line.payer() + line.currency(), line.amount());
    }

    private static String key(BookExport.Credit credit) {
        return credit.partner() + Payer.PARTNER + credit.amount().getCurrencyUnit();
    }

    private static void add(Map<String, Money> sums, String key, Money amount) {
        BinaryOperator<Money> plus = Money::plus;
        sums.merge(key, amount, plus);
    }
}
