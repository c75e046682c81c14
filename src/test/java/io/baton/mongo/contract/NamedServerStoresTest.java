package io.baton.mongo.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(
        named = StorageEngines.URI,
        matches = ".+",
        disabledReason = "Set BATON_TEST_MONGODB_URI to run the contracts on a MongoDB server")
class NamedServerStoresTest {

    @AfterAll
    static void everyCommandIsInTheStableApi() {
        assertThat(StorageEngines.STABLE_API.used()).contains("find", "update", "createIndexes");
        assertThat(StorageEngines.STABLE_API.outside()).isEmpty();
    }

    @Nested
    class Firms extends FirmsContract {
        Firms() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class Partners extends PartnersContract {
        Partners() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class FoundPartners extends FoundPartnersContract {
        FoundPartners() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class Clients extends ClientsContract {
        Clients() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class Claims extends ClaimsContract {
        Claims() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class Referrals extends ReferralsContract {
        Referrals() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class ListedReferrals extends ListedReferralsContract {
        ListedReferrals() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class UndoableReferrals extends UndoableReferralsContract {
        UndoableReferrals() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class Histories extends HistoriesContract {
        Histories() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class Parcels extends ParcelsContract {
        Parcels() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class SentLog extends SentLogContract {
        SentLog() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class DoorStates extends DoorStatesContract {
        DoorStates() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class SweepMarks extends SweepMarksContract {
        SweepMarks() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class Transcript extends TranscriptContract {
        Transcript() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class Journal extends JournalContract {
        Journal() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class Courier extends CourierContract {
        Courier() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class MonthTotals extends MonthTotalsContract {
        MonthTotals() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class Digest extends DigestContract {
        Digest() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class Statements extends StatementsContract {
        Statements() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class ImportsAndExports extends ImportsAndExportsContract {
        ImportsAndExports() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class PastImports extends PastImportsContract {
        PastImports() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class Drafts extends DraftsContract {
        Drafts() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class Gaps extends GapsContract {
        Gaps() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class PlaceAddresses extends PlaceAddressesContract {
        PlaceAddresses() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class OtherChanges extends OtherChangesContract {
        OtherChanges() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class UnfinishedTurns extends UnfinishedTurnsContract {
        UnfinishedTurns() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class PartnerNames extends PartnerNamesContract {
        PartnerNames() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class Tallies extends TalliesContract {
        Tallies() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class DigestReferrals extends DigestReferralsContract {
        DigestReferrals() {
            super(StorageEngines::named);
        }
    }
}
