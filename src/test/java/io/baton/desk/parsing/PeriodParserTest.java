package io.baton.desk.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodParserTest {
    private static final YearMonth NOW = YearMonth.of(2026, 11);

    private static String shown(PeriodReading reading) {
        return switch (reading) {
            case PeriodReading.Months(var period) -> period.first() + " " + period.last();
            case PeriodReading.Future(var period) ->
                    "future " + period.first() + " " + period.last();
            case PeriodReading.WithinAMonth() -> "within a month";
        };
    }

    private static String parsed(String words) {
        return PeriodParser.parse(words, NOW).map(PeriodParserTest::shown).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025                          | 2025-01 2025-12
                    in 2025                       | 2025-01 2025-12
                    the year 2025                 | 2025-01 2025-12
                    2026                          | 2026-01 2026-12
                    2025-03                       | 2025-03 2025-03
                    3/2025                        | 2025-03 2025-03
                    March                         | 2026-03 2026-03
                    mar                           | 2026-03 2026-03
                    december                      | 2025-12 2025-12
                    November                      | 2026-11 2026-11
                    in March 2025                 | 2025-03 2025-03
                    March, 2025                   | 2025-03 2025-03
                    2025 March                    | 2025-03 2025-03
                    March '25                     | 2025-03 2025-03
                    March last year               | 2025-03 2025-03
                    March of last year            | 2025-03 2025-03
                    this month                    | 2026-11 2026-11
                    last month                    | 2026-10 2026-10
                    the previous month            | 2026-10 2026-10
                    month before last             | 2026-09 2026-09
                    this quarter                  | 2026-10 2026-12
                    last quarter                  | 2026-07 2026-09
                    Q3                            | 2026-07 2026-09
                    q4                            | 2026-10 2026-12
                    Q1 2025                       | 2025-01 2025-03
                    2025-Q1                       | 2025-01 2025-03
                    Q3/2025                       | 2025-07 2025-09
                    third quarter of 2025         | 2025-07 2025-09
                    the last quarter of 2025      | 2025-10 2025-12
                    H1 2026                       | 2026-01 2026-06
                    second half of 2025           | 2025-07 2025-12
                    this year                     | 2026-01 2026-12
                    this year so far              | 2026-01 2026-12
                    year to date                  | 2026-01 2026-12
                    YTD                           | 2026-01 2026-12
                    last year                     | 2025-01 2025-12
                    last year please              | 2025-01 2025-12
                    the last 3 months             | 2026-08 2026-10
                    last twelve months            | 2025-11 2026-10
                    the past two quarters         | 2026-04 2026-09
                    last 2 years                  | 2024-01 2025-12
                    from March to June            | 2026-03 2026-06
                    March to June                 | 2026-03 2026-06
                    March - June                  | 2026-03 2026-06
                    March – June 2025             | 2025-03 2025-06
                    jan-mar 2025                  | 2025-01 2025-03
                    between March and June        | 2026-03 2026-06
                    November to January           | 2025-11 2026-01
                    March to December             | 2025-03 2025-12
                    nov 2024 to feb               | 2024-11 2025-02
                    nov to feb 2025               | 2024-11 2025-02
                    2025-03 to 2025-06            | 2025-03 2025-06
                    2025-03 - 2025-06             | 2025-03 2025-06
                    2025-06 to 2025-03            | 2025-03 2025-06
                    2024-2025                     | 2024-01 2025-12
                    Q1 to Q3 2025                 | 2025-01 2025-09
                    since March                   | 2026-03 2026-11
                    since 2024                    | 2024-01 2026-11
                    from March                    | 2026-03 2026-11
                    from March until now          | 2026-03 2026-11
                    all time                      | 2000-01 2026-11
                    since the beginning           | 2000-01 2026-11
                    """)
    void timesAreReadAsMonths(String words, String months) {
        assertThat(parsed(words)).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2027               | future 2027-01 2027-12
                    next year          | future 2027-01 2027-12
                    next month         | future 2026-12 2026-12
                    2026-12            | future 2026-12 2026-12
                    December 2026      | future 2026-12 2026-12
                    Q1 2027            | future 2027-01 2027-03
                    2027 to 2028       | future 2027-01 2028-12
                    since 2027         | future 2027-01 2027-12
                    today              | within a month
                    last week          | within a month
                    the last 3 weeks   | within a month
                    2026-11-03         | within a month
                    """)
    void whatHasNoFiguresIsToldApart(String words, String kind) {
        assertThat(parsed(words)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CloudNine",
                "2025 Systems",
                "12",
                "1999",
                "2025-13",
                "Q5",
                "last",
                "h3",
                "march on",
                "may I",
                "the last 0 months",
                "last 9999 months",
                "-",
                "to",
                "from",
                "next to last",
                "mart",
                "last many months"
            })
    void otherWordsAreNoTime(String words) {
        assertThat(parsed(words)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    how much did we make with … last year?            | 2025-01 2025-12
                    what did partners bring in March?                 | 2026-03 2026-03
                    did we reach the target in 2025?                  | 2025-01 2025-12
                    was May a good month for partner revenue          | 2026-05 2026-05
                    October figures please                            | 2026-10 2026-10
                    partner income Q2                                 | 2026-04 2026-06
                    how did we do from March to June                  | 2026-03 2026-06
                    what came in since January                        | 2026-01 2026-11
                    how much did partnering earn this year            | 2026-01 2026-12
                    earned in the last 3 months?                      | 2026-08 2026-10
                    what did partners bring in last week              | within a month
                    what will we earn next year                       | future 2027-01 2027-12
                    last year vs this year                            | 2025-01 2025-12, 2026-01 2026-12
                    may I see our revenue                             |
                    revenue of $2025                                  |
                    how far from 21% are we                           |
                    """)
    void aTimeIsFoundInRunningText(String text, String found) {
        assertThat(
                        PeriodFinder.find(text, NOW).stream()
                                .map(PeriodParserTest::shown)
                                .collect(Collectors.joining(", ")))
                .isEqualTo(found == null ? "" : found);
    }
}
