package io.baton.desk.firm;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.HolidayRegion;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The keeper picks a country or a part of it, and its public holidays are free in every year.
class PublicHolidaysConversationTest {
    private final SettingsScene scene = new SettingsScene();

    private boolean isFree(String day) {
        return scene.stored().calendar().holidays().contains(LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Germany, Bavaria        | DE-BY | Germany, Bavaria        | 2027-01-06
                    de-by                   | DE-BY | Germany, Bavaria        | 2031-06-12
                    germany                 | DE    | Germany                 | 2027-10-03
                    Switzerland             | CH    | Switzerland             | 2028-08-01
                    United Kingdom, England | GB-ENG | United Kingdom, England | 2027-03-26
                    """)
    void aRegionIsSet(String typed, String code, String name, String free) {
        scene.opened().fillsIn("Public holidays of", typed);
        scene.annaReads("Public holidays", name);
        assertThat(scene.stored().calendar().holidays().region())
                .extracting(HolidayRegion::code)
                .isEqualTo(code);
        assertThat(isFree(free)).isTrue();
        assertThat(isFree("2027-01-05")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Atlantis          | I don't know the holidays of “Atlantis”.
                    Germny            | Did you mean “Germany”?
                    Germany, Atlantis | It has: Baden-Württemberg; Bavaria; Berlin
                    Bavaria           | Write it like Germany, or Germany, Bavaria.
                    """)
    void whatIsUnknownIsSaid(String typed, String error) {
        scene.opened().fillsIn("Public holidays of", typed).getsFieldError(error);
    }

    @Test
    void typedHolidaysAreAdded() {
        scene.opened().fillsIn("Public holidays of", "Germany", "Other holidays", "24 Dec");
        assertThat(isFree("2026-12-24")).isTrue();
        assertThat(isFree("2026-12-25")).isTrue();
        scene.opened().fillsIn("Other holidays", "");
        assertThat(isFree("2026-12-24")).isFalse();
        assertThat(isFree("2026-12-25")).isTrue();
        scene.opened().fillsIn("Public holidays of", "");
        assertThat(isFree("2026-12-25")).isFalse();
        scene.anna.says("settings").isTold("Public holidays");
    }

    @Test
    void anOfferWaitsOverAPublicHoliday() {
        scene.opened().fillsIn("Public holidays of", "Germany");
        scene.annaReads("Offers already sent keep their deadline.");
    }
}
