package io.baton.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.firm.Percentage;
import io.baton.terms.Cycle;
import io.baton.terms.Fee;
import io.baton.terms.FeeRule;
import io.baton.terms.RandomRules;
import java.util.Random;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RuleCodeTest {

    @Test
    void aRuleIsOneLineOfText() {
        var capped =
                FeeRule.percent(Percentage.of("7.5"))
                        .within(Money.parse("USD 100"), Money.parse("USD 5000"))
                        .due(FeeRule.Due.PAYMENT);
        assertThat(RuleCode.write(capped))
                .isEqualTo("7.5% per win on payment min 100.00 USD max 5000.00 USD");
        var flat =
                new FeeRule(
                        new Fee.Flat(Money.parse("JPY 20000")),
                        new Cycle.PerMonth(12),
                        null,
                        null,
                        FeeRule.Due.WIN);
        assertThat(RuleCode.write(flat)).isEqualTo("flat 20000 JPY per month for 12 months on win");
    }

    @Test
    void anyRuleReadsAsWritten() {
        var random = new Random(3);
        for (int i = 0; i < 10_000; i++) {
            var rule = new RandomRules(random).rule();
            assertThat(RuleCode.read(RuleCode.write(rule))).isEqualTo(rule);
        }
    }

    @Test
    void otherTextIsNoRule() {
        assertThatThrownBy(() -> RuleCode.read("10% of everything"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
