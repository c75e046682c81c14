package io.baton.desk.revenue.past;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.parsing.ParseResult;
import io.baton.firm.Percentage;
import io.baton.terms.Cycle;
import io.baton.terms.FeeRule;
import io.baton.terms.FeeRule.Due;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Fees of past referrals, as the export writes them and people type them.
class FeeCellTest {
    private static final FeeRule TEN = FeeRule.percent(Percentage.of("10"));
    private static final FeeRule FLAT = FeeRule.flat(Money.parse("USD 1500"));

    static Stream<FeeRule> rules() {
        return Stream.of(
                TEN,
                FeeRule.percent(Percentage.of("7.5")).due(Due.PAYMENT),
                TEN.within(Money.parse("USD 50"), null),
                TEN.within(null, Money.parse("EUR 5000.50")).due(Due.PAYMENT),
                TEN.within(Money.parse("USD 50"), Money.parse("USD 90"))
                        .per(new Cycle.PerMonth(12)),
                TEN.per(new Cycle.PerMonth(null)),
                FLAT,
                FLAT.due(Due.PAYMENT),
                FLAT.per(new Cycle.PerMonth(1)).due(Due.PAYMENT),
                FeeRule.flat(Money.parse("JPY 12000")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatIsWrittenIsRead(FeeRule rule) {
        assertThat(FeeCell.parse(FeeCell.written(rule), CurrencyUnit.GBP))
                .isEqualTo(ParseResult.of(new PastRow.Fee(rule)));
    }

    @Test
    void noFeeIsWrittenAndReadToo() {
        for (var cell : new String[] {FeeCell.written(null), "None", "0%", "no fee", "-"}) {
            assertThat(FeeCell.parse(cell, CurrencyUnit.USD))
                    .isEqualTo(ParseResult.of(new PastRow.Fee(null)));
        }
    }

    @Test
    void aTypedFeeHasTheFirmsCurrency() {
        assertThat(FeeCell.parse("1,500", CurrencyUnit.USD))
                .isInstanceOf(ParseResult.Understood.class);
        assertThat(FeeCell.parse("$1,500 per month for 1 month, on payment", CurrencyUnit.USD))
                .isEqualTo(
                        ParseResult.of(
                                new PastRow.Fee(FLAT.per(new Cycle.PerMonth(1)).due(Due.PAYMENT))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a lot",
                "10% of something",
                "$5, at least $9",
                "-5",
                "10%, at least €9, at most $5"
            })
    void anythingElseIsNotGuessed(String cell) {
        assertThat(FeeCell.parse(cell, CurrencyUnit.USD)).isInstanceOf(ParseResult.Unclear.class);
    }
}
