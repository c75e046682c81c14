package io.baton.mongo.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.FirmId;
import io.baton.testing.StoppedClock;
import org.junit.jupiter.api.Test;

abstract class SweepMarksContract {
    private static final FirmId FIRM = new FirmId("slack:TNORTH");

    private final StorageEngine.Database database;
    private final StoresUnderTest stores;

    SweepMarksContract(StorageEngine storageEngine) {
        database = storageEngine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z"));
        stores = database.newInstance();
    }

    @Test
    void aSweepThatNeverRanBeginsWithTheFirstReferral() {
        assertThat(stores.sweepMarks().through(FIRM, "clients")).isZero();
    }

    @Test
    void anotherInstanceGoesOnThere() {
        stores.sweepMarks().reached(FIRM, "clients", 100);
        assertThat(database.newInstance().sweepMarks().through(FIRM, "clients")).isEqualTo(100);
    }

    @Test
    void theOneThatCameFartherWins() {
        stores.sweepMarks().reached(FIRM, "clients", 200);
        database.newInstance().sweepMarks().reached(FIRM, "clients", 100);
        assertThat(stores.sweepMarks().through(FIRM, "clients")).isEqualTo(200);
    }

    @Test
    void otherSweepsAndFirmsHaveTheirOwn() {
        stores.sweepMarks().reached(FIRM, "clients", 100);
        assertThat(stores.sweepMarks().through(FIRM, "clients, 2")).isZero();
        assertThat(stores.sweepMarks().through(new FirmId("slack:TOTHER"), "clients")).isZero();
    }
}
