package io.baton.app;

import io.baton.desk.Founding;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;

/// The firm as the settings want it.
final class HouseRules {
    private static final String UNNAMED = "Northwind IT";

    private HouseRules() {}

    static Founding.House of(Settings settings) {
        var house = settings.house();
        return new Founding.House(
                id -> founded(id, house), firm -> settled(firm, house), settings::home);
    }

    private static Firm founded(FirmId id, Settings.House house) {
        return settled(
                Firm.founded(id, house.name().orElse(UNNAMED), house.currency(), house.zone()),
                house);
    }

    private static Firm settled(Firm firm, Settings.House house) {
        return new Firm(
                firm.id(),
                house.name().orElse(firm.name()),
                house.currency(),
                house.zone(),
                house.hours(),
                house.terms(),
                firm.target(),
                firm.own(),
                firm.version());
    }
}
