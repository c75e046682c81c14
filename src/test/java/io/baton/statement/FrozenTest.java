package io.baton.statement;

import static io.baton.revenue.RevenueFixtures.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.firm.Percentage;
import io.baton.referral.amount.WinAmount;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrozenTest {
    private static final Statement OCTOBER =
            new StatementFixtures.Books()
                    .send(
                            List.of(
                                    StatementFixtures.out(
                                            12,
                                            FeeRule.percent(Percentage.of("10")),
                                            WinAmount.once(usd("12500")),
                                            "2026-10-12")),
                            List.of(
                                    StatementFixtures.paid(
                                            Payer.FIRM, usd("300"), LocalDate.of(2026, 10, 20), 1)),
                            YearMonth.of(2026, 10))
                    .getFirst();

    @Test
    void aStatementIsFrozenAsACsvFileWithoutNames() {
        assertThat(Frozen.of(OCTOBER).text())
                .isEqualTo(
                        """
                        statement,line,kind,date,reference,payer,basis,rule,amount,currency,corrects
                        S-2026-10-USD,0,opening,,,,,,0.00,USD,
                        S-2026-10-USD,1,fee,2026-10-12,R-12,partner,12500.00,10%% per win on win,1250.00,USD,
                        S-2026-10-USD,2,settlement,2026-10-20,%s,firm,,,300.00,USD,
                        S-2026-10-USD,3,closing,,,,,,1550.00,USD,
                        """
                                .formatted(FeeSettlement.idOf("s1"))
                                .replace("\n", "\r\n"));
    }

    @Test
    void aTextThatWasChangedIsRefused() {
        var frozen = Frozen.of(OCTOBER);
        var other = frozen.text().replace("1250.00", "1251.00");
        assertThatThrownBy(() -> new Frozen(other, frozen.digest()))
                .isInstanceOf(IllegalStateException.class);
    }
}
