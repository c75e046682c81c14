package io.baton.desk.revenue.past;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.parsing.ParseResult;
import io.baton.desk.terms.TermsParser;
import io.baton.firm.Percentage;
import io.baton.terms.Cycle;
import io.baton.terms.FeeRule;
import io.baton.terms.FeeRule.Due;
import io.baton.terms.Payer;
import io.baton.terms.RandomRules;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Fees of past referrals, as the export writes them and people type them.
class FeeCellTest {

    @Property(tries = 500)
    void whatIsWrittenIsRead(@ForAll long seed) {
        var rule = new RandomRules(new Random(seed)).rule();
        assertThat(parse(FeeCell.written(rule), CurrencyUnit.GBP))
                .isEqualTo(ParseResult.of(new PastRow.Fee(rule)));
    }

    @Test
    void noFeeIsWrittenAndReadToo() {
        for (var cell : new String[] {FeeCell.written(null), "None", "0%", "no fee", "-"}) {
            assertThat(parse(cell, CurrencyUnit.USD))
                    .isEqualTo(ParseResult.of(new PastRow.Fee(null)));
        }
    }

    @Test
    void aTypedFeeHasTheCurrencyOfTheAmounts() {
        var flat = FeeRule.flat(Money.parse("USD 1500"));
        assertThat(parse("$1,500 per win", CurrencyUnit.USD))
                .isEqualTo(ParseResult.of(new PastRow.Fee(flat)));
        assertThat(parse("7.5% on payment", CurrencyUnit.USD))
                .isEqualTo(
                        ParseResult.of(
                                new PastRow.Fee(
                                        FeeRule.percent(Percentage.of("7.5")).due(Due.PAYMENT))));
        assertThat(parse("$1,500 a month for 1 month", CurrencyUnit.USD))
                .isEqualTo(ParseResult.of(new PastRow.Fee(flat.per(new Cycle.PerMonth(1)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a lot",
                "$5, at least $9",
                "10%, at least €9, at most $5",
                "we pay them 5%"
            })
    void anythingElseIsNotGuessed(String cell) {
        assertThat(parse(cell, CurrencyUnit.USD)).isInstanceOf(ParseResult.Unclear.class);
    }

    private static ParseResult<PastRow.Fee> parse(String cell, CurrencyUnit currency) {
        var parser = new TermsParser("", "Northwind", currency, LocalDate.of(2026, 11, 30));
        return FeeCell.parse(cell, Payer.PARTNER, parser);
    }
}
