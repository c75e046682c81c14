package io.baton.understanding.message.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.understanding.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How people wish for something in a mail.
class WishWordsTest {
    private static List<String> matters(String sentence) {
        return WishWords.matters(sentence, new Span(0, sentence.length())).stream()
                .map(span -> span.of(sentence))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "We look for somebody who supports us on Sundays.;supports us on Sundays",
                "They asked for a helpdesk for 50 people.;a helpdesk for 50 people",
                "Do you work with anyone who leases printers?;leases printers",
                "One of our tenants is after a decent phone system.;a decent phone system",
                "We could do with a new till.;a new till",
                "Can we please have a phone company that picks up?;a phone company that picks up",
                "We need a new one incl. VPN for twelve people.;a new one incl. VPN for twelve people",
                "We need cameras on the roof or they won't insure us.;cameras on the roof",
                "Could you find us a firm that mends projectors?;mends projectors"
            })
    void findsWhatIsWished(String sentence, String need) {
        assertThat(matters(sentence)).contains(need);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The drivers' mobiles contract runs out in May.;The drivers' mobiles contract runs out",
                "By the way our copier lease is up in March.;our copier lease is up",
                "My antivirus licence expires on Friday.;My antivirus licence expires"
            })
    void whatRunsOutIsNeeded(String sentence, String need) {
        assertThat(matters(sentence)).contains(need);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The current lot want to put it up again.",
                "Two matters, and we need both.",
                "I'd love to see you soon."
            })
    void aWishThatNamesNothingIsNone(String sentence) {
        assertThat(matters(sentence)).doesNotContain("put it up again", "both", "see you soon");
    }

    @Test
    void aWrappedLineIsReadOn() {
        assertThat(matters("Can you put us on to someone   who checks our backups?"))
                .contains("checks our backups");
    }

    @ParameterizedTest
    @CsvSource({
        "Do you know someone who mends tills?,true",
        "Could somebody come and look?,true",
        "We are looking for a firm that builds shops.,true",
        "We need a new till.,false"
    })
    void tellsWhetherSomeoneIsWanted(String sentence, boolean wanted) {
        assertThat(WishWords.asksForPerson(sentence, new Span(0, sentence.length())))
                .isEqualTo(wanted);
    }
}
