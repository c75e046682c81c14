package io.baton.desk.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.text.Quote;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateParserTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-05");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-11-03     | 2026-11-03
                    2026-1-9       | 2026-01-09
                    today          | 2026-11-05
                    Yesterday      | 2026-11-04
                    tomorrow       | 2026-11-06
                    3 Nov          | 2026-11-03
                    3rd of November| 2026-11-03
                    Nov 3          | 2026-11-03
                    Nov. 3rd, 2025 | 2025-11-03
                    3 sept 2026    | 2026-09-03
                    3.11.2026      | 2026-11-03
                    03. 11. 2026   | 2026-11-03
                    3. Nov 2026    | 2026-11-03
                    2 Jan          | 2027-01-02
                    30 Jun         | 2026-06-30
                    29 Feb 2028    | 2028-02-29
                    """)
    void commonWaysToWriteADateAreUnderstood(String words, LocalDate day) {
        assertThat(DateParser.parse(words, TODAY)).isEqualTo(ParseResult.of(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    11/03/2026 | “11/03/2026” could be two different dates. Write it like 2026-11-03 or 3 Nov 2026.
                    3/11       | “3/11” could be two different dates. Write it like 2026-11-03 or 3 Nov 2026.
                    2026-02-30 | There's no such date as “2026-02-30”.
                    2026-13-01 | There's no such date as “2026-13-01”.
                    29 Feb     | There's no such date as “29 Feb”.
                    31 Apr     | There's no such date as “31 Apr”.
                    0026-11-03 | “0026-11-03” is out of range. Use a year from 2000 to 2100.
                    9999-01-01 | “9999-01-01” is out of range. Use a year from 2000 to 2100.
                    3 Nix      | “3 Nix” isn't a date. Write it like 2026-11-03, 3 Nov, today or yesterday.
                    soon       | “soon” isn't a date. Write it like 2026-11-03, 3 Nov, today or yesterday.
                    3 ju       | “3 ju” isn't a date. Write it like 2026-11-03, 3 Nov, today or yesterday.
                    """)
    void anythingElseIsRefusedWithAReason(String words, String why) {
        assertThat(DateParser.parse(words, TODAY)).isEqualTo(ParseResult.unclear(why));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-10     | 2026-10
                    2026-9      | 2026-09
                    Oct 2026    | 2026-10
                    october     | 2026-10
                    november    | 2026-11
                    december    | 2025-12
                    this month  | 2026-11
                    last month  | 2026-10
                    10/2026     | 2026-10
                    """)
    void commonWaysToWriteAMonthAreUnderstood(String words, YearMonth month) {
        assertThat(MonthParser.parse(words, YearMonth.from(TODAY)))
                .isEqualTo(ParseResult.of(month));
    }

    @ParameterizedTest
    @CsvSource({"2026-13", "13/2026", "1026-10", "autumn", "2026", "oc", "''"})
    void anythingElseIsNotAMonth(String words) {
        assertThat(MonthParser.parse(words, YearMonth.from(TODAY)))
                .isEqualTo(
                        ParseResult.unclear(
                                Quote.of(words)
                                        + " isn't a month. Write it like 2026-10 or Oct 2026."));
    }
}
