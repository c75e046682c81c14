package io.baton.app;

import io.baton.desk.FirmProvisioning;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.WorkingCalendar;

/// The firm as the settings want it.
final class ConfiguredFirm {
    private static final String UNNAMED = "Northwind IT";

    private ConfiguredFirm() {}

    static FirmProvisioning.Policy of(Settings settings) {
        var house = settings.firm();
        return new FirmProvisioning.Policy(
                id -> founded(id, house), firm -> settled(firm, house), settings::isFirmWorkspace);
    }

    private static Firm founded(FirmId id, Settings.FirmSettings house) {
        return settled(
                Firm.founded(id, house.name().orElse(UNNAMED), house.currency(), house.zone()),
                house);
    }

    private static Firm settled(Firm firm, Settings.FirmSettings house) {
        return firm.withName(house.name().orElse(firm.name()))
                .withCurrency(house.currency())
                .withCalendar(
                        new WorkingCalendar(house.zone(), house.hours(), house.deadlines()));
    }
}
