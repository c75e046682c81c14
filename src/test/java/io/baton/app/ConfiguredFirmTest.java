package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Workspace;
import io.baton.desk.FirmProvisioning;
import io.baton.firm.Firm;
import io.baton.firm.Setting;
import io.baton.memory.InMemoryFirms;
import io.baton.memory.InMemoryOutbox;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfiguredFirmTest {
    private static final Workspace HOME = new Workspace("web:local");

    private final InMemoryFirms firms = new InMemoryFirms(new InMemoryOutbox());

    /// The firm after a start with these variables.
    private Firm started(Map<String, String> variables) {
        var policy = ConfiguredFirm.of(SettingsReader.read(variables::get));
        return new FirmProvisioning(firms, policy).firmOf(HOME);
    }

    private static List<String> differences(Firm firm, Map<String, String> variables) {
        return ConfiguredFirm.differences(firm, SettingsReader.read(variables::get).firm());
    }

    @Test
    void variablesAreTheInitialSettings() {
        var firm =
                started(
                        Map.of(
                                "BATON_FIRM", "Harbor",
                                "BATON_CURRENCY", "eur",
                                "BATON_TIME_ZONE", "Asia/Tokyo",
                                "BATON_WORKING_HOURS", "sun-thu 8:00-16:00",
                                "BATON_OFFER_HOURS", "6"));
        assertThat(firm.name()).isEqualTo("Harbor");
        assertThat(Setting.CURRENCY.of(firm)).isEqualTo("EUR");
        assertThat(Setting.ZONE.of(firm)).isEqualTo("Asia/Tokyo");
        assertThat(Setting.HOURS.of(firm)).isEqualTo("Mon-Thu,Sun 8:00-16:00");
        assertThat(Setting.DEADLINES.of(firm)).isEqualTo("6 working hours, reminder after 3");
    }

    @Test
    void aLaterStartChangesNothing() {
        var _ = started(Map.of("BATON_FIRM", "Harbor", "BATON_CURRENCY", "EUR"));
        var firm = started(Map.of("BATON_FIRM", "Other", "BATON_TIME_ZONE", "Asia/Tokyo"));
        assertThat(firm.name()).isEqualTo("Harbor");
        assertThat(firm.currency()).isEqualTo(CurrencyUnit.EUR);
        assertThat(firm.version()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    BATON_FIRM | Other | BATON_FIRM is Other, but the settings say Harbor, and they count.
                    BATON_CURRENCY | EUR | BATON_CURRENCY is EUR, but the settings say USD, and they count.
                    BATON_TIME_ZONE | Asia/Tokyo | BATON_TIME_ZONE is Asia/Tokyo, but the settings say Europe/Berlin, and they count.
                    BATON_WORKING_HOURS | sun 8:00-16:00 | BATON_WORKING_HOURS is Sun 8:00-16:00, but the settings say Mon-Fri 9:00-17:00, and they count.
                    BATON_OFFER_HOURS | 6 | BATON_OFFER_HOURS is 6 hours, but the settings say 8 hours, and they count.
                    BATON_REMINDER_HOURS | 1 | BATON_REMINDER_HOURS is 1 hour, but the settings say 4 hours, and they count.
                    """)
    void aVariableThatDiffersIsReported(String name, String value, String sentence) {
        var firm = started(Map.of("BATON_FIRM", "Harbor", "BATON_TIME_ZONE", "Europe/Berlin"));
        assertThat(differences(firm, Map.of(name, value))).containsExactly(sentence);
    }

    @Test
    void aVariableThatIsNotSetOrSaysTheSameIsNotReported() {
        var firm = started(Map.of("BATON_CURRENCY", "EUR", "BATON_TIME_ZONE", "Asia/Tokyo"));
        assertThat(differences(firm, Map.of())).isEmpty();
        assertThat(differences(firm, Map.of("BATON_CURRENCY", "eur", "BATON_OFFER_HOURS", "8")))
                .isEmpty();
    }
}
