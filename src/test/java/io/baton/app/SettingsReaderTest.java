package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {

    private static Settings read(String... namesAndValues) {
        var values = new java.util.HashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return SettingsReader.read(values::get);
    }

    @Test
    void withNothingSetBatonRunsInLocalModeOnTheEmbeddedDatabase() {
        var settings = read();

        assertThat(settings.local()).isTrue();
        assertThat(settings.storage().mongoUri()).isNull();
        assertThat(settings.storage().data()).hasToString("./data");
        assertThat(settings.firm().deadlines().deadline()).isEqualTo(Duration.ofHours(8));
        assertThat(settings.firm().deadlines().reminder()).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void servicesOfTheFirmsOwnAreReadFromAFile(@TempDir Path directory) throws IOException {
        var file = directory.resolve("words.yml");
        Files.writeString(file, "- name: Beekeeping\n  said: [our hives hum too loudly]\n");

        assertThat(read("BATON_VOCABULARY", file.toString()).vocabulary())
                .isNotNull()
                .extracting(vocabulary -> vocabulary.services().getFirst().name())
                .isEqualTo("Beekeeping");
    }

    @Test
    void aVocabularyWithAMistakeStopsTheStartAndNamesTheLine(@TempDir Path directory)
            throws IOException {
        var file = directory.resolve("words.yml");
        Files.writeString(file, "- name: Beekeeping\n");

        assertThatThrownBy(() -> read("BATON_VOCABULARY", file.toString()))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("BATON_VOCABULARY")
                .hasMessageContaining("Line 1")
                .hasMessageContaining("nothing under \"said\"");
        assertThatThrownBy(() -> read("BATON_VOCABULARY", file + ".not"))
                .hasMessageContaining("which can't be read");
    }

    @Test
    void theFirmsSettingsAreRead() {
        var firm =
                read(
                                "BATON_CURRENCY", "eur",
                                "BATON_TIME_ZONE", "Europe/Berlin",
                                "BATON_WORKING_HOURS", "mon-thu,sat 8:30-16:00",
                                "BATON_OFFER_HOURS", "16")
                        .firm();

        assertThat(firm.currency().getCode()).isEqualTo("EUR");
        assertThat(firm.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(firm.hours().days())
                .containsExactlyInAnyOrder(
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.SATURDAY);
        assertThat(firm.hours().from()).isEqualTo(LocalTime.of(8, 30));
        assertThat(firm.deadlines().reminder()).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void theFirmIsInSlackIfThatIsConnectedAndOtherwiseInEveryWorkspace() {
        var teams = new io.baton.chat.Workspace("teams:contoso");
        var slack = new io.baton.chat.Workspace("slack:T1");
        var connected = read("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_SIGNING_SECRET", "abc");

        assertThat(connected.isFirmWorkspace(slack)).isTrue();
        assertThat(connected.isFirmWorkspace(teams)).isFalse();
        assertThat(read().isFirmWorkspace(teams)).isTrue();
        assertThat(read("BATON_FIRM_CHAT", "web").isFirmWorkspace(teams)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SLACK_SIGNING_SECRET, abc, SLACK_BOT_TOKEN",
        "SLACK_BOT_TOKEN, xoxb-1, SLACK_APP_TOKEN",
        "SLACK_BOT_TOKEN, xoxp-1, xoxb-",
        "MONGODB_URI, localhost:27017, mongodb://",
        "MONGODB_URI, mongodb://, mongodb://user:password@host:27017/baton",
        "MONGODB_URI, mongodb://u:hu@sh@h/x?bad, mongodb://user:password@host:27017/baton",
        "SERVER_PORT, abc, SERVER_PORT is abc",
        "SERVER_PORT, 99999, from 0 to 65535",
        "BATON_CURRENCY, DOLLAR, BATON_CURRENCY",
        "BATON_TIME_ZONE, Berlin, Europe/Berlin",
        "BATON_WORKING_HOURS, fri-mon 9-17, BATON_WORKING_HOURS",
        "BATON_FIRM_CHAT, discord, BATON_FIRM_CHAT is discord",
        "BATON_FIRM_CHAT, slack, and connect it",
        "BATON_OFFER_HOURS, soon, BATON_OFFER_HOURS",
        "BATON_REMINDER_HOURS, 8, BATON_REMINDER_HOURS",
        "BATON_PUBLIC_URL, baton, https://",
        "BATON_PUBLIC_URL, //baton.example.com, https://",
        "BATON_PUBLIC_URL, http://baton.example.com, https://",
        "BATON_PUBLIC_URL, https://baton.example.com/?a=b, https://",
        "BATON_PUBLIC_URL, https://baton example com, https://",
        "BATON_PUBLIC_URL, ftp://baton.example.com, https://",
        "TEAMS_APP_ID, 123, TEAMS_APP_ID must be an id",
        "TEAMS_APP_ID, 11111111-2222-3333-4444-555555555555, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID are not set",
        "TEAMS_APP_PASSWORD, secret, TEAMS_APP_ID and TEAMS_TENANT_ID are not set",
        "TEAMS_LOCAL, perhaps, TEAMS_LOCAL is perhaps"
    })
    void aWrongSettingStopsTheStartAndIsNamed(String name, String value, String says) {
        assertThatThrownBy(() -> read(name, value))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining(says);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://baton.example.com",
                "https://example.com:8443/baton/",
                "http://localhost:8080",
                "http://[::1]:8080"
            })
    void aSafeAddressIsAcceptedForLinks(String address) {
        assertThat(read("BATON_PUBLIC_URL", address).publicUrl()).hasToString(address);
    }

    @Test
    void allProblemsAreReportedTogether() {
        assertThatThrownBy(() -> read("BATON_CURRENCY", "X", "BATON_TIME_ZONE", "Y"))
                .hasMessageContaining("BATON_CURRENCY")
                .hasMessageContaining("BATON_TIME_ZONE");
    }

    @Test
    void anEndpointWithoutAuthenticationIsRefusedTogetherWithCredentials() {
        var id = "11111111-2222-3333-4444-555555555555";
        assertThatThrownBy(() ->
                        read(
                                "TEAMS_LOCAL",
                                "true",
                                "TEAMS_APP_ID",
                                id,
                                "TEAMS_APP_PASSWORD",
                                "x",
                                "TEAMS_TENANT_ID",
                                id))
                .hasMessageContaining("TEAMS_LOCAL opens the door without a check");
        assertThat(read("TEAMS_LOCAL", "true", "CONSOLE_ADDRESS", "0.0.0.0").onlyAddress())
                .contains(InetAddress.getLoopbackAddress());
    }

    @Test
    void theConsoleListensOnThisMachineOnlyUnlessAnAddressIsSet() {
        assertThat(read().onlyAddress()).contains(InetAddress.getLoopbackAddress());
        assertThat(read("CONSOLE_ADDRESS", "0.0.0.0").onlyAddress())
                .contains(InetAddress.ofLiteral("0.0.0.0"));
        assertThat(
                        read(
                                        "CONSOLE_ADDRESS",
                                        "127.0.0.1",
                                        "SLACK_BOT_TOKEN",
                                        "xoxb-1",
                                        "SLACK_SIGNING_SECRET",
                                        "hush")
                                .onlyAddress())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "baton.example.com", "0.0.0.0:8080", "300.0.0.1"})
    void aConsoleAddressThatIsNoneStopsTheStart(String address) {
        assertThatThrownBy(() -> read("CONSOLE_ADDRESS", address))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("CONSOLE_ADDRESS is " + address);
    }

    @Test
    void tokensNeverAppearInText() {
        var settings = read("SLACK_BOT_TOKEN", "xoxb-secret", "SLACK_SIGNING_SECRET", "hush");

        assertThat(settings.toString()).doesNotContain("secret").doesNotContain("hush");
        assertThat(Map.of("slack", settings)).asString().doesNotContain("xoxb-secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "70000", "-1"})
    void aManagementPortThatIsNoneStopsTheStart(String port) {
        assertThatThrownBy(() -> read("MANAGEMENT_PORT", port))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("MANAGEMENT_PORT is " + port);
    }

    @Test
    void theManagementPortIsAnotherOne() {
        assertThatThrownBy(() -> read("MANAGEMENT_PORT", "8080", "SERVER_PORT", "8080"))
                .hasMessageContaining("MANAGEMENT_PORT and SERVER_PORT are both 8080");
        assertThatThrownBy(() -> read("MANAGEMENT_ADDRESS", "0.0.0.0"))
                .hasMessageContaining("MANAGEMENT_ADDRESS is set without MANAGEMENT_PORT");
        assertThat(read("MANAGEMENT_PORT", "9090", "SERVER_PORT", "8080")).isNotNull();
    }
}
