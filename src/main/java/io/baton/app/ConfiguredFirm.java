package io.baton.app;

import io.baton.desk.FirmProvisioning;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.WorkingCalendar;

/// Applies the settings to the firm.
final class ConfiguredFirm {
    private static final String UNNAMED = "Northwind IT";

    private ConfiguredFirm() {}

    static FirmProvisioning.Policy of(Settings settings) {
        var firmSettings = settings.firm();
        return new FirmProvisioning.Policy(
                id -> founded(id, firmSettings),
                firm -> settled(firm, firmSettings),
                settings::isFirmWorkspace);
    }

    private static Firm founded(FirmId id, Settings.FirmSettings firmSettings) {
        return settled(
                Firm.founded(
                        id,
                        firmSettings.name().orElse(UNNAMED),
                        firmSettings.currency(),
                        firmSettings.zone()),
                firmSettings);
    }

    private static Firm settled(Firm firm, Settings.FirmSettings firmSettings) {
        return firm.withName(firmSettings.name().orElse(firm.name()))
                .withCurrency(firmSettings.currency())
                .withCalendar(
                        new WorkingCalendar(
                                firmSettings.zone(),
                                firmSettings.hours(),
                                firmSettings.deadlines()));
    }
}
