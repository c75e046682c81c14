package io.baton.desk.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.text.FeeText;
import io.baton.terms.FeeRule;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeeRuleParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12% | 12% of what the client pays",
                "12 percent on payment | 12% of what the client pays, due when the client pays",
                "10% when the client pays, cap $5,000 | 10% of what the client pays, at most $5,000, due when the client pays",
                "10%, at most $5,000, at least $100 | 10% of what the client pays, at least $100, at most $5,000",
                "10% at least $100 on payment | 10% of what the client pays, at least $100, due when the client pays",
                "7,5% up to €3.5k | 7.5% of what the client pays, at most €3,500",
                "$200 per win | $200 for each win",
                "$200 on win | $200 for each win",
                "$20 a month for 12 months | $20 for each month that the client pays, in the first 12 months",
                "$20/month | $20 for each month that the client pays, as long as it runs",
                "5% a month for the first 6 months | 5% of what the client pays a month, in the first 6 months",
                "5% monthly for a year and on payment | 5% of what the client pays a month, in the first 12 months, due when the client pays",
                "5% of what the client pays a month as long as it runs | 5% of what the client pays a month, as long as it runs",
            })
    void readsFeesAsPeopleWriteThem(String words, String read) {
        var parsed = FeeRuleParser.parse(words, CurrencyUnit.USD);
        assertThat(parsed)
                .isInstanceOfSatisfying(
                        ParseResult.Understood.class,
                        understood -> {
                            var rule = ((Optional<?>) understood.value()).orElseThrow();
                            assertThat(FeeText.of((FeeRule) rule).plainText()).isEqualTo(read);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"no fee", "none", "0%", "No fee."})
    void readsThatThereIsNone(String words) {
        assertThat(FeeRuleParser.parse(words, CurrencyUnit.USD))
                .isEqualTo(ParseResult.of(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a lot | isn't a fee.",
                "12 | isn't a fee.",
                "120% | more than 100%",
                "0.5 percent of $20 | isn't a percentage",
                "$200, at most $300 | A flat fee is always the same",
                "10%, at least $300, at most $200 | The least is more than the most.",
                "10%, at least $300, at most €400 | the same currency",
                "10% cap $0 | more than zero",
                "$5 a year | isn't a fee.",
                "10% for 0 months | isn't a fee.",
                "'' | isn't a fee.",
            })
    void saysWhatsWrong(String words, String why) {
        assertThat(FeeRuleParser.parse(words, CurrencyUnit.USD))
                .isInstanceOfSatisfying(
                        ParseResult.Unclear.class,
                        unclear -> assertThat(unclear.why()).contains(why));
    }
}
