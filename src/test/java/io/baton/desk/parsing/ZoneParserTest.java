package io.baton.desk.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneParserTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, Europe/Berlin",
        "europe/berlin, Europe/Berlin",
        "Berlin, Europe/Berlin",
        "new york, America/New_York",
        "utc, UTC",
        "buenos aires, unclear",
        "Mars, unclear",
        "berlin munich, unclear"
    })
    void zonesAreReadByNameOrCity(String words, String expected) {
        var read =
                ZoneParser.parse(words) instanceof ParseResult.Understood<ZoneId>(var zone)
                        ? zone.getId()
                        : "unclear";
        assertThat(read).isEqualTo(expected);
    }
}
