package io.baton.desk.revenue.past;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.parsing.ParseResult;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How spreadsheets write months.
class MonthCellTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03",
                "2026-3",
                "2026/03",
                "2026.03",
                "202603",
                "03/2026",
                "3/2026",
                "3.2026",
                "03-2026",
                "Mar 2026",
                "March 2026",
                "mar. 2026",
                "March, 2026",
                "Mar-26",
                "Mar 26",
                "Mar '26",
                "MAR26",
                "2026 March",
                "2026-Mar",
                "2026-03-01",
                "31.03.2026",
                "2026-03-31T00:00:00",
                "2026-03-01 00:00:00",
                "31 Mar 2026",
                "31/03/2026",
                " March 2026 "
            })
    void aMonthWithItsYearIsRead(String cell) {
        assertThat(MonthCell.parse(cell, TODAY)).isEqualTo(ParseResult.of(YearMonth.of(2026, 3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"March", "03", "2026", "13/2026", "2026-13", "Octember 2026", "", "3 Mar"})
    void whatCouldBeAnotherMonthIsNotGuessed(String cell) {
        assertThat(MonthCell.parse(cell, TODAY)).isInstanceOf(ParseResult.Unclear.class);
    }
}
