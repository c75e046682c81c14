package io.baton.desk.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.baton.desk.button.FirmButtons;
import io.baton.firm.SettingChange;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsConversationTest {
    private static final String TO_ANSWER = "Working hours to answer an offer";
    private static final String REMINDER = "Working hours until the reminder";

    private final SettingsScene scene = new SettingsScene();

    @Test
    void settingsShowAllValues() {
        scene.anna
                .says("settings")
                .isTold(
                        "Settings of Northwind",
                        "Currency: USD",
                        "Time zone: Europe/Berlin",
                        "Working hours: Mon-Fri 9:00-17:00",
                        "Other holidays: none",
                        "Time to answer: 8 working hours, reminder after 4",
                        "Protection window: 180 days",
                        "Statement day: the 1st",
                        "Keeper: Anna");
    }

    @Test
    void theKeepersFormSavesAndTheHistorySaysWhoChangedWhat() {
        scene.opened().fillsIn("Currency", "eur", TO_ANSWER, "6", REMINDER, "3");
        scene.annaReads(
                "Saved.",
                "Currency: USD → EUR",
                "Time to answer: 8 working hours, reminder after 4 → 6 working hours, reminder after 3");

        assertThat(scene.stored().currency().getCode()).isEqualTo("EUR");
        assertThat(scene.stored().deadlines().deadline()).isEqualTo(Duration.ofHours(6));
        assertThat(scene.stored().history())
                .extracting(change -> change.who().name(), SettingChange::at)
                .containsOnly(tuple("Anna", scene.firm.now()));
        scene.ben
                .says("settings")
                .isTold("Last changes", "Currency: USD → EUR, by Anna, Tue 3 Nov, 11:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpy", "KRW", "CLP", "vnd", "KWD", "bhd", "TND", "JOD", "OMR"})
    void aCurrencyMayHaveNoDecimalsOrThree(String code) {
        scene.opened().fillsIn("Currency", code);
        var currency = code.toUpperCase(Locale.ROOT);
        scene.annaReads("Currency: USD → " + currency);
        assertThat(scene.stored().currency().getCode()).isEqualTo(currency);
        scene.anna.says("settings").isTold("Currency: " + currency);
    }

    @Test
    void allOtherSettingsAreSaved() {
        scene.opened()
                .fillsIn(
                        "Firm name", " Southwind ",
                        "Time zone", "new york",
                        "Working hours", "sun-thu 8:30-16:00",
                        "Other holidays", "25 Dec, Apr 3, 2027; 28 Dec 2026 - 30 Dec 2026",
                        "Days a client stays with a partner", "90",
                        "Day of the month for statements", "28");
        scene.annaReads("Firm name: Northwind → Southwind");
        scene.anna
                .says("settings")
                .isTold(
                        "Settings of Southwind",
                        "Time zone: America/New_York",
                        "Working hours: Mon-Thu,Sun 8:30-16:00",
                        "Other holidays: 25 Dec, 28 Dec 2026, 29 Dec 2026, 30 Dec 2026, 3 Apr 2027",
                        "Protection window: 90 days",
                        "Statement day: the 28th");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Firm name | | What's your firm called?
                    Currency | euros | “euros” isn't a currency.
                    Currency | XAU | “XAU” isn't a currency.
                    Time zone | Europe/Berln | Did you mean “Europe/Berlin”?
                    Working hours | 9 to 5 | Write them like Mon-Fri 9:00-17:00.
                    Other holidays | 31 Nov | There's no such date
                    Other holidays | Pentekost | “Pentekost” isn't a date.
                    Other holidays | 1 Jan 2026 - 31 Dec 2026 | must be at most 100 days
                    Working hours to answer an offer | 0 | from 0.25 to 999
                    Working hours to answer an offer | 4 | The reminder must come before
                    Days a client stays with a partner | 4000 | Use a number from 0 to 3650.
                    Day of the month for statements | 31 | Use a number from 1 to 28.
                    """)
    void whatCannotBeReadIsRefusedAndNothingIsSaved(String field, String typed, String error) {
        scene.opened()
                .fillsIn("Currency", "EUR", field, typed == null ? "" : typed)
                .getsFieldError(error);
        assertThat(scene.stored().history()).isEmpty();
        assertThat(scene.stored().currency().getCode()).isEqualTo("USD");
    }

    @Test
    void membersSeeTheSettingsButOnlyTheKeeperChangesThem() {
        var form = scene.opened().form();
        scene.ben
                .says("settings")
                .isTold("Anna is the keeper and can change the settings.")
                .fillsIn(form, Map.of(), "Currency", "EUR")
                .sees("Anna is the keeper");
        var change = scene.anna.button("Change");
        scene.ben.presses("by-ben", change).isTold("Anna is the keeper");
        assertThat(scene.stored().currency().getCode()).isEqualTo("USD");
    }

    @Test
    void contactsSeeNoSettings() {
        scene.anna.says("help");
        scene.firm.partner("RingPros", "Rita", "VoIP");
        scene.firm.outsider("Rita").says("settings").isTold("Only members of Northwind");
        scene.firm.outsider("Zoe").says("settings").isNotTold("Currency");
    }

    @Test
    void aFormThatChangesNothingSaysSo() {
        scene.opened().fillsIn();
        scene.annaReads("Nothing changed.");
        assertThat(scene.stored().history()).isEmpty();
    }

    @Test
    void aFormSentTwiceGetsTheSameAnswer() {
        var form = scene.opened().form();
        scene.anna.fillsIn(form, Map.of(), "Currency", "EUR").sees("USD → EUR");
        scene.anna.fillsIn(form, Map.of(), "Currency", "EUR");
        scene.annaReads("Saved.", "USD → EUR");
        assertThat(scene.stored().history()).hasSize(1);
    }

    @Test
    void differencesFromTheEnvironmentAreNamed() {
        scene.differences.add("BATON_CURRENCY is EUR, but the settings say USD, and they count.");
        scene.anna.says("settings").isTold("BATON_CURRENCY is EUR, but the settings say USD");
    }

    @Test
    void homeHasTheSettingsForEveryMember() {
        scene.anna.says("help");
        var home = scene.anna.directly();
        assertThat(FirmButtons.settings(true).opensForm()).isTrue();
        assertThat(home.presses("t1", FirmButtons.settings(true)).form().title())
                .isEqualTo("Settings");
        scene.ben.presses("t2", FirmButtons.settings(false)).isTold("Settings of Northwind");
    }
}
