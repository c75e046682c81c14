package io.baton.app;

import io.baton.desk.FirmProvisioning;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;

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
        return new Firm(
                firm.id(),
                house.name().orElse(firm.name()),
                house.currency(),
                house.zone(),
                house.hours(),
                house.deadlines(),
                firm.target(),
                firm.ownServices(),
                firm.version());
    }
}
