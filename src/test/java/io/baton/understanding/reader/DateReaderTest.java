package io.baton.understanding.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.referral.NeededBy;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    /// A Thursday.
    private static final LocalDate TODAY = LocalDate.parse("2026-11-05");

    /// Deadlines as `<2026-11-06 [by Friday]`, other days as `2026-11-06 [on Friday]`.
    private static String shown(DateFindings found, String text) {
        var all = new ArrayList<String>();
        found.deadlines()
                .forEach(each ->
                        all.add(
                                "<%s [%s]"
                                        .formatted(
                                                switch (each.value()) {
                                                    case NeededBy.Date(var day) -> day;
                                                    case NeededBy.Urgent() -> "urgent";
                                                },
                                                each.span().of(text))));
        found.days().forEach(each -> all.add(each.value() + " [" + each.span().of(text) + "]"));
        found.unclear()
                .forEach(each -> all.add("?" + each.value() + " [" + each.span().of(text) + "]"));
        return String.join("; ", all);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    phones by Friday                      | <2026-11-06 [by Friday]
                    phones by Thursday                    | <2026-11-12 [by Thursday]
                    starts next Tuesday                   | 2026-11-10 [next Tuesday]
                    signed last Monday                    | 2026-11-02 [last Monday]
                    before the end of Q1 if possible      | <2027-03-31 [before the end of Q1]
                    by the end of the month               | <2026-11-30 [by the end of the month]
                    end of the month                      | 2026-11-30 [end of the month]
                    they move on the 20th                 | 2026-11-20 [on the 20th]
                    on the 3rd                            | 2026-12-03 [on the 3rd]
                    they need it in two weeks             | <2026-11-19 [in two weeks]
                    within 10 days please                 | <2026-11-15 [within 10 days]
                    within the next 2 weeks               | <2026-11-19 [within the next 2 weeks]
                    by Christmas                          | <2026-12-25 [by Christmas]
                    mid January                           | 2027-01-15 [mid January]
                    by mid-January                        | <2027-01-15 [by mid-January]
                    needs phones asap!                    | <urgent [asap]
                    URGENT: server down                   | <urgent [URGENT]
                    as soon as possible                   | <urgent [as soon as possible]
                    due 3 Nov 2026                        | <2026-11-03 [due 3 Nov 2026]
                    by 1 June                             | <2027-06-01 [by 1 June]
                    on 1 June                             | 2026-06-01 [on 1 June]
                    Nov 3rd, 2026                         | 2026-11-03 [Nov 3rd, 2026]
                    by 2026-12-01                         | <2026-12-01 [by 2026-12-01]
                    won on 3.11.2026, 5k                  | 2026-11-03 [on 3.11.2026]
                    by 25/12                              | <2026-12-25 [by 25/12]
                    need it 25/12/2026                    | 2026-12-25 [25/12/2026]
                    by 11/03/2026                         | ?TWO_DATES [by 11/03/2026]
                    paid yesterday                        | 2026-11-04 [yesterday]
                    call them tomorrow morning            | 2026-11-06 [tomorrow morning]
                    by COB Friday                         | <2026-11-06 [by COB Friday]
                    by 5pm tomorrow                       | <2026-11-06 [by 5pm tomorrow]
                    no later than the 20th                | <2026-11-20 [no later than the 20th]
                    won it three days ago                 | 2026-11-02 [three days ago]
                    by next week                          | <2026-11-13 [by next week]
                    before Easter                         | <2027-03-28 [before Easter]
                    by March                              | <2027-03-31 [by March]
                    by eom                                | <2026-11-30 [by eom]
                    3 working days from now               | 2026-11-10 [3 working days from now]
                    2026/11/03                            | 2026-11-03 [2026/11/03]
                    deadline is 12 December               | <2026-12-12 [deadline is 12 December]
                    before year end                       | <2026-12-31 [before year end]
                    by friday 11th dec                    | <2026-12-11 [by friday 11th dec]
                    by Friday the 13th                    | <2026-11-13 [by Friday the 13th]
                    by 15.01.                             | <2027-01-15 [by 15.01.]
                    done in Q1                            | <2027-03-31 [in Q1]
                    they move in March                    | <2027-03-31 [in March]
                    by Fri                                | <2026-11-06 [by Fri]
                    """)
    void datesAreFoundWithTheirWords(String text, String expected) {
        assertThat(shown(DateReader.findAll(text, TODAY), text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    signed on Tuesday     | 2026-11-03 [on Tuesday]
                    signed on the 20th    | 2026-10-20 [on the 20th]
                    signed on 10 Nov      | 2025-11-10 [on 10 Nov]
                    paid Friday           | 2026-10-30 [Friday]
                    """)
    void whatHasHappenedLiesInThePast(String text, String expected) {
        assertThat(shown(DateReader.findAllPast(text, TODAY, ""), text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24/7 support",
                "R-12 and 3CX",
                "20 seats",
                "ISO 27001",
                "$12,500",
                "the sun sat low",
                "not urgent",
                "no rush, isn't urgent",
                "they may 3CX",
                "192.168.100.24",
                "v1.2.2026",
                "the 2nd floor",
                "a 2nd reference",
                "melting on friday nights",
                "paid for october",
                "by RingPros",
                "before them",
                "within reason",
                "12 500 €",
                "1/2 day",
                "Monday.com is down... no",
                "on 5 sites",
                "for 500 people"
            })
    void otherTextIsNoDate(String text) {
        assertThat(shown(DateReader.findAll(text, TODAY), text)).isEmpty();
    }
}
