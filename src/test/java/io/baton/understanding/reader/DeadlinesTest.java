package io.baton.understanding.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.referral.NeededBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Days in Britain, and days that aren't when something is needed.
class DeadlinesTest {
    /// A Thursday.
    private static final LocalDate TODAY = LocalDate.parse("2026-11-05");

    /// All days from today on, deadlines first.
    private static String ahead(String text, String region) {
        var found = DateReader.findAll(text, TODAY, region);
        var days =
                found.deadlines().stream()
                        .map(each -> ((NeededBy.Date) each.value()).day())
                        .collect(Collectors.toCollection(ArrayList::new));
        found.days().forEach(each -> days.add(each.value()));
        days.removeIf(day -> day.isBefore(TODAY));
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    For the first of May                  | 2027-05-01
                    by the third of December              | 2026-12-03
                    on the twelfth of January             | 2027-01-12
                    go-live 4/1                           | 2027-01-04
                    go live on 4/1/2027                   | 2027-01-04
                    by 3/2                                | 2027-02-03
                    kickoff by 12/12                      | 2026-12-12
                    till 18.12.                           | 2026-12-18
                    until 5.1.                            | 2027-01-05
                    Starting date 04-Jan-2027             | 2027-01-04
                    on 4-Jan                              | 2027-01-04
                    due 15-March-27                       | 2027-03-15
                    due 15-March-2027                     | 2027-03-15
                    before valentine's day                | 2027-02-14
                    before Boxing Day                     | 2026-12-26
                    in time for Black Friday              | 2026-11-27
                    by Good Friday                        | 2027-03-26
                    the week before Easter Monday         | 2027-03-26
                    before the new tax year               | 2027-04-06
                    by the end of the tax year            | 2027-04-05
                    by tax year end                       | 2027-04-05
                    friday week                           | 2026-11-13
                    by Monday week                        | 2026-11-16
                    Thursday week please                  | 2026-11-12
                    by Christmas Eve                      | 2026-12-24
                    first week of January                 | 2027-01-08
                    in the first week of December         | 2026-12-04
                    by the last week of March             | 2027-03-26
                    the 2nd week in February              | 2027-02-12
                    by January the 15th                   | 2027-01-15
                    a week today                          | 2026-11-12
                    a week tomorrow                       | 2026-11-13
                    two weeks today                       | 2026-11-19
                    in 4 to 6 weeks                       | 2026-12-17
                    within 2-3 weeks                      | 2026-11-26
                    end of January                        | 2027-01-31
                    by the start of term                  |
                    before the school holidays            |
                    the Friday deadline                   | 2026-11-06
                    call them Friday                      | 2026-11-06
                    we met and need it on Monday          | 2026-11-09
                    they called to ask for it by Friday   | 2026-11-06
                    had to have it for Monday             | 2026-11-09
                    spoke to Jim, who wants it on Monday  | 2026-11-09
                    before black friday would've been nice, so before valentine's day | 2027-02-14
                    Tuesday would have been good, by Friday then | 2026-11-06
                    switch the phones off before Christmas | 2026-12-25
                    they can't print, by Friday           | 2026-11-06
                    not needed until 3 December           | 2026-12-03
                    don't need it until 3 December        | 2026-12-03
                    have it for St. Patrick's Day because of the crowd | 2027-03-17
                    over the Christmas closure, by 3 January | 2027-01-03
                    before Christmas, the party is booked | 2026-12-25
                    Year end is March 31                  | 2027-03-31
                    """)
    void aDayAheadIsRead(String text, String expected) {
        assertThat(ahead(text, "GB")).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    by 4/1                  | US
                    by 4/1                  | CA
                    by 4/1                  | ZZ
                    before the new tax year | US
                    before the new tax year | DE
                    """)
    void noCountryIsGuessed(String text, String region) {
        assertThat(ahead(text, region)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Karin handed us Falkenberg on Monday",
                "we spoke on Tuesday",
                "I met her on Friday",
                "Olga passed them to us on Wednesday",
                "their server died on Sunday",
                "down since Sunday",
                "offline since Monday morning",
                "hasn't worked since Friday",
                "the Sunday service on YouTube",
                "our Friday team",
                "the lads came in Monday and it was gone",
                "Before the Valentine's hampers",
                "for the Black Friday sale",
                "the Good Friday opening",
                "every Monday",
                "not on a Monday",
                "we've spoken on Tuesday",
                "they told us on Monday",
                "open each Sunday",
                "Ask for Moira before 10am",
                "o brien cant til feb so try someone else",
                "they can't until Friday",
                "is busy until 3 December",
                "RingPros are booked up till March",
                "away until Monday",
                "we won't start before Friday",
                "nothing before the 3rd of December",
                "he isn't free until February",
                "they're slammed till March",
                "flat out until the end of January",
                "RingPros are snowed under until March",
                "over the xmas closure",
                "at the Christmas party",
                "for the Christmas hampers"
            })
    void otherDaysAreNotAhead(String text) {
        assertThat(ahead(text, "GB")).isEmpty();
    }
}
