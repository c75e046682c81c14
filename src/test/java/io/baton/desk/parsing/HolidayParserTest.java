package io.baton.desk.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Holidays;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayParserTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    25 Dec | --12-25
                    25. december; Jan 1st | --01-01 --12-25
                    Apr 3, 2027, Dec 26 | --12-26 2027-04-03
                    2027-04-03, 3 Apr 2027 | 2027-04-03
                    30 Dec 2026 - 1 Jan 2027 | 2026-12-30 2026-12-31 2027-01-01
                    30 Dec 2026 to 1 Jan 2027 | 2026-12-30 2026-12-31 2027-01-01
                    29 Feb | --02-29
                    30 Feb | unclear
                    2 Jan 2027 - 1 Jan 2027 | unclear
                    always | unclear
                    """)
    void daysAreYearlyWithoutAYear(String words, String expected) {
        assertThat(text(HolidayParser.parse(words, TODAY))).isEqualTo(expected);
    }

    @Test
    void noTextMeansNoHolidays() {
        assertThat(HolidayParser.parse(" , ", TODAY)).isEqualTo(ParseResult.of(Holidays.NONE));
    }

    @Test
    void tooManyDaysAreRefused() {
        var words = "1 Jan 2027 - 1 Mar 2027, 1 Apr 2027 - 1 Jun 2027";
        assertThat(HolidayParser.parse(words, TODAY))
                .isEqualTo(ParseResult.unclear("That's 122 days. Enter at most 100."));
    }

    private static String text(ParseResult<Holidays> result) {
        return switch (result) {
            case ParseResult.Understood<Holidays>(var days) ->
                    Stream.concat(days.yearly().stream(), days.once().stream())
                            .map(Object::toString)
                            .collect(Collectors.joining(" "));
            case ParseResult.Unclear<Holidays> _ -> "unclear";
        };
    }
}
