package io.baton.understanding.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.understanding.Found;
import java.time.ZoneId;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ask Sue +44 20 7946 0958 now       | US | +442079460958
                    (020) 7946-0958                    | GB | +442079460958
                    0171/1234567                       | DE | +491711234567
                    0049.30.123.45.67                  | DE | +49301234567
                    +1 (415) 555-2671                  | GB | +14155552671
                    020 7946 0958 or 07911 123456      | GB | +442079460958 +447911123456
                    07700 900461                       | GB | +447700900461
                    call 555-0123                      | US | 555-0123
                    212-555-0142 ext 5                 | US | +12125550142
                    01632 960 881                      | GB | +441632960881
                    044 555 12 34                      | GB | 044 555 12 34
                    617-555-0139                       | GB | +16175550139
                    01234 567890                       | ZZ | 01234 567890
                    +44 (0)20 7946 0958                | GB | +442079460958
                    98765 43210                        | IN | +919876543210
                    0412 345 678, R-12, 20 seats       | AU | +61412345678
                    """)
    void numbersAreInStandardFormIfTheCountryIsClear(String text, String region, String expected) {
        assertThat(PhoneReader.findAll(text, region).stream().map(Found::value))
                .containsExactly(expected.split(" (?=\\+)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20 seats, ISO 27001, 802.11ax, 24/7",
                "by 2026-11-03 20 seats",
                "12 500 000 €",
                "$1 250 000",
                "licences 2025-2027 for 250 people",
                "192.168.100.24 and 10.0.0.0/16",
                "invoice 1234567",
                "ref 00000000",
                "between 3.11.2026 and 4.12.2026",
                "R-12 and R-1234"
            })
    void otherNumbersAreNot(String text) {
        assertThat(PhoneReader.findAll(text, "US")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EUR,Europe/Berlin,DE",
        "EUR,Europe/Dublin,IE",
        "USD,UTC,US",
        "EUR,UTC,ZZ",
        "GBP,Z,GB",
        "CHF,Europe/Zurich,CH",
        "USD,America/Toronto,CA",
        "SEK,Etc/GMT-1,SE",
        "XOF,Africa/Dakar,ZZ"
    })
    void theZoneOrTheCurrencyTellsTheCountry(String currency, String zone, String region) {
        assertThat(PhoneRegion.of(CurrencyUnit.of(currency), ZoneId.of(zone))).isEqualTo(region);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    mail Sue.Patel+it@Mail.X-y.co.uk.    | Sue.Patel+it@mail.x-y.co.uk
                    <mailto:sue@x.com>                   | sue@x.com
                    "sue@x.com", bob@y.org               | sue@x.com bob@y.org
                    sue [at] x.com                       | sue@x.com
                    sue(at)x(dot)com                     | sue@x.com
                    müller@übung.de                      | müller@übung.de
                    (o'brien@x.com)                      | o'brien@x.com
                    """)
    void addressesAreFound(String text, String expected) {
        assertThat(EmailAddressReader.findAll(text).stream().map(Found::value))
                .containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@anna",
                "sue@",
                "@x.com",
                "a @ b",
                "sue@localhost",
                "image001.png@01da5c11.8e2f",
                "meet at 5 (at 5)"
            })
    void otherTextIsNoAddress(String text) {
        assertThat(EmailAddressReader.findAll(text)).isEmpty();
    }

    @Test
    void bracketsAroundANumberAreNotItsOwn() {
        var text = "Rosie from Copperfield Care (07700 900456) needs a printer";
        assertThat(PhoneReader.findAll(text, "GB"))
                .extracting(found -> found.span().of(text))
                .containsExactly("07700 900456");
    }
}
