package io.baton.understanding.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.MoneyFormat;
import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.Worth;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyWriterTest {
    private static final List<CurrencyUnit> ALL =
            CurrencyUnit.registeredCurrencies().stream()
                    .filter(unit -> !unit.isPseudoCurrency())
                    .toList();

    @Provide
    static Arbitrary<CurrencyUnit> currencies() {
        return Arbitraries.of(ALL);
    }

    @Property(tries = 10_000)
    void whatIsWrittenIsReadAgain(
            @ForAll("currencies") CurrencyUnit unit,
            @ForAll("currencies") CurrencyUnit own,
            @ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long minor) {
        var money = Money.ofMinor(unit, minor);
        assertThat(MoneyReader.parseWhole(MoneyWriter.typed(money), own))
                .isEqualTo(new MoneyReading.Understood(Estimate.of(Worth.once(money))));
        assertThat(MoneyReader.parseWhole(MoneyWriter.digits(money), unit))
                .isEqualTo(new MoneyReading.Understood(Estimate.of(Worth.once(money))));
    }

    @Property(tries = 2_000)
    void smallAmountsToo(
            @ForAll("currencies") CurrencyUnit unit,
            @ForAll @LongRange(min = -2_000, max = 2_000) long minor) {
        whatIsWrittenIsReadAgain(unit, CurrencyUnit.USD, minor);
    }

    /// Dinars have three decimals and yen have none, for each amount.
    @Property(tries = 5_000)
    void eachAmountHasTheDecimalsOfItsCurrency(
            @ForAll("currencies") CurrencyUnit unit,
            @ForAll @LongRange(min = -9_999_999, max = 9_999_999) long minor) {
        assertThat(decimals(MoneyWriter.digits(Money.ofMinor(unit, minor))))
                .isEqualTo(unit.getDecimalPlaces());
    }

    /// What looks like thousands is asked with the decimals that the currency has, and either
    /// answer is understood.
    @Property(tries = 5_000)
    void questionsWriteAmountsTheSameWay(
            @ForAll("currencies") CurrencyUnit unit,
            @ForAll @LongRange(min = 1_000, max = 999_999) long thousandths) {
        var typed = BigDecimal.valueOf(thousandths, 3).toPlainString();
        if (MoneyReader.parseWhole(typed, unit)
                instanceof
                MoneyReading.Unclear(MoneyProblem.Ambiguous(_, var thousands, var exact))) {
            assertThat(decimals(exact)).isEqualTo(unit.getDecimalPlaces());
            assertThat(read(exact, unit)).isEqualByComparingTo(typed);
            assertThat(read(thousands, unit)).isEqualByComparingTo("" + thousandths);
        }
    }

    private static int decimals(String digits) {
        return digits.contains(".") ? digits.length() - digits.indexOf('.') - 1 : 0;
    }

    private static BigDecimal read(String digits, CurrencyUnit unit) {
        var reading = (MoneyReading.Understood) MoneyReader.parseWhole(digits, unit);
        return reading.estimate().worth().amount().getAmount();
    }

    /// No digit is lost on a card, and no other is added.
    @Property(tries = 5_000)
    void cardsShowTheWholeAmount(
            @ForAll("currencies") CurrencyUnit unit,
            @ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long minor) {
        var money = Money.ofMinor(unit, minor);
        var shown = MoneyFormat.format(money.getAmount(), unit.getCode());
        var digits = shown.replaceAll("[^0-9.]", "").replaceFirst("^\\.+", "");
        assertThat(new BigDecimal(digits)).isEqualByComparingTo(money.getAmount().abs());
    }

    @ParameterizedTest
    @CsvSource({
        "USD 4500.00, USD 4500.00",
        "JPY 12500, JPY 12500",
        "KWD 1.250, KWD 01.250",
        "KWD 1.255, KWD 01.255",
        "KWD 1000.000, KWD 1000.000",
        "KWD 0.250, KWD 0.250",
        "KWD -1.255, KWD -01.255"
    })
    void threeDecimalsNeverLookLikeThousands(String money, String typed) {
        assertThat(MoneyWriter.typed(Money.parse(money))).isEqualTo(typed);
    }
}
