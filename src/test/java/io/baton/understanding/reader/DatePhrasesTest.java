package io.baton.understanding.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.referral.NeededBy;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How people say when they need something.
class DatePhrasesTest {
    /// A Thursday.
    private static final LocalDate TODAY = LocalDate.parse("2026-11-05");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    before April                  | 2027-03-31
                    ahead of March                | 2027-02-28
                    prior to December             | 2026-11-30
                    before November               | 2027-10-31
                    before June 2027              | 2027-05-31
                    before 3 April                | 2027-04-03
                    before April 3rd              | 2027-04-03
                    before Q2                     | 2027-03-31
                    before the end of Q1          | 2027-03-31
                    before the end of April       | 2027-04-30
                    before next month             | 2026-11-30
                    before next year              | 2026-12-31
                    before next week              | 2026-11-06
                    start in February             | 2027-02-01
                    starting February             | 2027-02-01
                    starting in January           | 2027-01-01
                    from February                 | 2027-02-01
                    from next month               | 2026-12-01
                    starts next week              | 2026-11-09
                    as of Q1                      | 2027-01-01
                    kicking off in March          | 2027-03-01
                    by February                   | 2027-02-28
                    in February                   | 2027-02-28
                    by mid-March                  | 2027-03-15
                    by the end of next week       | 2026-11-13
                    by the end of next month      | 2026-12-31
                    by the beginning of March     | 2027-03-01
                    in a fortnight                | 2026-11-19
                    within a fortnight            | 2026-11-19
                    in two fortnights             | 2026-12-03
                    by the week after next        | 2026-11-20
                    by the week after Easter      | 2027-04-02
                    a week after Easter           | 2027-04-04
                    the week before Christmas     | 2026-12-18
                    the week of Christmas         | 2026-12-25
                    by Easter                     | 2027-03-28
                    """)
    void aPhraseMeansOneDay(String phrase, LocalDate day) {
        var found = DateReader.findAll("They want phones " + phrase + ", please", TODAY);
        var days =
                found.deadlines().stream()
                        .map(each -> ((NeededBy.Date) each.value()).day())
                        .collect(Collectors.toList());
        found.days().forEach(each -> days.add(each.value()));
        assertThat(days).containsExactly(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a call from April",
                "an email from June about phones",
                "figures from January to March",
                "some time after Easter",
                "not before March",
                "a start from scratch"
            })
    void thisIsNoDay(String text) {
        var found = DateReader.findAll(text, TODAY);
        assertThat(found.deadlines()).isEmpty();
        assertThat(found.days()).isEmpty();
    }
}
