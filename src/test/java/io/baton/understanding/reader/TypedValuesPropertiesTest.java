package io.baton.understanding.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.referral.redaction.ContactDetails;
import io.baton.understanding.Found;
import io.baton.understanding.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedValuesPropertiesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-05");
    private static final List<String> PARTS =
            List.of(
                    "12",
                    "500",
                    "2026",
                    "$",
                    "€",
                    "EUR",
                    "k",
                    "m",
                    "grand",
                    "about",
                    "between",
                    "and",
                    "-",
                    "to",
                    "/month",
                    "a month",
                    "for",
                    "36 months",
                    "by",
                    "on",
                    "Friday",
                    "3 Nov",
                    "3.11.2026",
                    "2026-11-03",
                    "11/03/2026",
                    "the 20th",
                    "asap",
                    "+44 20 7946 0958",
                    "020 7946 0958",
                    "555-0123",
                    "call",
                    "ext 5",
                    "sue@x.com",
                    "sue [at] x.com",
                    "12500000@x.com",
                    "R-12",
                    "seats",
                    "per seat",
                    "40",
                    "budget",
                    "ten",
                    "half a",
                    "million",
                    ",",
                    ".",
                    "(",
                    "\"",
                    "'",
                    "00",
                    "x",
                    "@",
                    "#",
                    "\n");

    @Provide
    Arbitrary<String> messages() {
        var part = Arbitraries.of(PARTS);
        var gap = Arbitraries.of(" ", " ", " ", "", ", ");
        return part.flatMap(word -> gap.map(space -> word + space))
                .list()
                .ofMaxSize(14)
                .map(words -> TypedText.of(String.join("", words)));
    }

    @Property(tries = 3000)
    void noTwoValuesShareAWord(@ForAll("messages") String text) {
        var spans =
                all(TypedValues.of(text, CurrencyUnit.USD, TODAY, "GB"))
                        .map(Found::span)
                        .sorted(Comparator.comparingInt(Span::start))
                        .toList();
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
        }
        assertThat(spans).allSatisfy(span -> assertThat(span.of(text)).isNotBlank());
    }

    @Property(tries = 3000)
    void whatIsReadAsAContactIsHidden(@ForAll("messages") String text) {
        var values = TypedValues.of(text, CurrencyUnit.USD, TODAY, "GB");
        var hidden = ContactDetails.hidden(text);
        assertThat(Stream.concat(values.emails().stream(), values.phones().stream()))
                .allSatisfy(found ->
                        assertThat(count(hidden, found.span().of(text)))
                                .isLessThan(count(text, found.span().of(text))));
    }

    @Property(tries = 2000)
    void aSecondPassChangesNothing(@ForAll String raw) {
        var once = TypedText.characters(raw);
        assertThat(TypedText.characters(once)).isEqualTo(once);
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    private static Stream<Found<?>> all(TypedValues values) {
        return Stream.of(
                        values.emails(),
                        values.phones(),
                        values.dates().deadlines(),
                        values.dates().days(),
                        values.dates().unclear(),
                        values.money().amounts(),
                        values.money().unclear())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Nov 12 500 €             | 0 | 0 | 0 | 1
                    12 500 000 EUR           | 0 | 0 | 0 | 1
                    budget 2026-11-03        | 0 | 0 | 1 | 0
                    12500000@x.com           | 1 | 0 | 0 | 0
                    paid 020 7946 0958       | 0 | 1 | 0 | 0
                    paid $500 on 3 Nov, call 020 7946 0958 | 0 | 1 | 1 | 1
                    """)
    void theFirstReaderOfTheOrderWins(String text, int emails, int phones, int dates, int money) {
        var values = TypedValues.of(text, CurrencyUnit.USD, TODAY, "GB");
        assertThat(
                        List.of(
                                values.emails().size(),
                                values.phones().size(),
                                values.dates().days().size() + values.dates().deadlines().size(),
                                values.money().amounts().size()))
                .containsExactly(emails, phones, dates, money);
    }
}
