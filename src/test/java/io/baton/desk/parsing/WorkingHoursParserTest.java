package io.baton.desk.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingHoursParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    mon-fri 9:00-17:00 | MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY
                    sun-thu 8:00-16:00 | MONDAY TUESDAY WEDNESDAY THURSDAY SUNDAY
                    sat-wed 8:00-16:00 | MONDAY TUESDAY WEDNESDAY SATURDAY SUNDAY
                    fri-mon,wed 9:00-12:00 | MONDAY WEDNESDAY FRIDAY SATURDAY SUNDAY
                    sun 9:00-12:00     | SUNDAY
                    """)
    void aWeekMayStartOnAnyDay(String words, String days) {
        var hours = WorkingHoursParser.parse(words).orElseThrow();
        assertThat(hours.days().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sun-thurs 8:00-16:00", "8:00-16:00", "mon-fri", "mon- 8:00-16:00"})
    void otherTextIsRefused(String words) {
        assertThat(WorkingHoursParser.parse(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    mon-fri 9:00-17:00 | Mon-Fri 9:00-17:00
                    fri-mon,wed 9:00-12:30 | Mon,Wed,Fri-Sun 9:00-12:30
                    mon,tue 9:00-12:00 | Mon,Tue 9:00-12:00
                    mon-sun 0:00-23:59 | Mon-Sun 0:00-23:59
                    sat-tue 8:05-9:00 | Mon,Tue,Sat,Sun 8:05-9:00
                    """)
    void writtenHoursAreReadBack(String words, String written) {
        var hours = WorkingHoursParser.parse(words).orElseThrow();
        assertThat(hours).hasToString(written);
        assertThat(WorkingHoursParser.parse(written)).contains(hours);
    }
}
