package io.baton.app;

import io.baton.desk.FirmProvisioning;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Setting;
import io.baton.firm.WorkingCalendar;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// Environment variables are the initial settings of a new firm. Later they are only compared.
final class ConfiguredFirm {
    private static final String UNNAMED = "Northwind IT";

    private static final Map<String, Function<Firm, String>> VALUES =
            new TreeMap<>(
                    Map.of(
                            "BATON_FIRM", Setting.NAME::of,
                            "BATON_CURRENCY", Setting.CURRENCY::of,
                            "BATON_TIME_ZONE", Setting.ZONE::of,
                            "BATON_WORKING_HOURS", Setting.HOURS::of,
                            "BATON_OFFER_HOURS", firm -> Setting.hours(firm.deadlines().deadline()),
                            "BATON_REMINDER_HOURS",
                                    firm -> Setting.hours(firm.deadlines().reminder())));

    /// Names of the variables.
    static final Set<String> VARIABLES = VALUES.keySet();

    private ConfiguredFirm() {}

    static FirmProvisioning.Policy of(Settings settings) {
        return new FirmProvisioning.Policy(
                id -> founded(id, settings.firm()), settings::isFirmWorkspace);
    }

    /// One sentence for each environment variable that says something else than the firm's
    /// settings.
    static List<String> differences(Firm firm, Settings.FirmSettings firmSettings) {
        var initial = founded(firm.id(), firmSettings);
        return VALUES.entrySet().stream()
                .filter(value -> firmSettings.given().contains(value.getKey()))
                .filter(value ->
                        !value.getValue().apply(initial).equals(value.getValue().apply(firm)))
                .map(value ->
                        "%s is %s, but the settings say %s, and they count."
                                .formatted(
                                        value.getKey(),
                                        value.getValue().apply(initial),
                                        value.getValue().apply(firm)))
                .toList();
    }

    private static Firm founded(FirmId id, Settings.FirmSettings firmSettings) {
        return Firm.founded(
                        id,
                        firmSettings.name().orElse(UNNAMED),
                        firmSettings.currency(),
                        firmSettings.zone())
                .withCalendar(
                        new WorkingCalendar(
                                firmSettings.zone(),
                                firmSettings.hours(),
                                firmSettings.deadlines()));
    }
}
