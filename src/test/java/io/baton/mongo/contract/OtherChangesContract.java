package io.baton.mongo.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.store.OtherChangeStore.OtherChange;
import io.baton.testing.StoppedClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

abstract class OtherChangesContract {
    private static final FirmId FIRM = new FirmId("firm");
    private static final Individual ANNA = new Individual("test:anna", "Anna");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final StorageEngine.Database database;
    private final StoresUnderTest stores;

    OtherChangesContract(StorageEngine storageEngine) {
        database = storageEngine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z"));
        stores = database.newInstance();
    }

    @Test
    void everyInstanceKnowsThePersonsLatest() {
        stores.otherChanges().put(FIRM, ANNA, new OtherChange("a partner", NOW));
        stores.otherChanges().put(FIRM, ANNA, new OtherChange("the settings", NOW.plusMillis(5)));

        assertThat(database.newInstance().otherChanges().latest(FIRM, ANNA))
                .contains(new OtherChange("the settings", NOW.plusMillis(5)));
    }

    @Test
    void othersAndOtherFirmsHaveTheirOwn() {
        stores.otherChanges().put(FIRM, ANNA, new OtherChange("a partner", NOW));

        assertThat(stores.otherChanges().latest(FIRM, new Individual("test:ben", "Ben"))).isEmpty();
        assertThat(stores.otherChanges().latest(new FirmId("other"), ANNA)).isEmpty();
    }
}
