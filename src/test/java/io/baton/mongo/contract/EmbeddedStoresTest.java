package io.baton.mongo.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

class EmbeddedStoresTest {

    @AfterAll
    static void everyCommandIsInTheStableApi() {
        assertThat(StorageEngines.STABLE_API.used()).contains("find", "update", "createIndexes");
        assertThat(StorageEngines.STABLE_API.outside()).isEmpty();
    }

    @Nested
    class Firms extends FirmsContract {
        Firms() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class Partners extends PartnersContract {
        Partners() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class FoundPartners extends FoundPartnersContract {
        FoundPartners() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class Clients extends ClientsContract {
        Clients() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class Claims extends ClaimsContract {
        Claims() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class Referrals extends ReferralsContract {
        Referrals() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class ListedReferrals extends ListedReferralsContract {
        ListedReferrals() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class UndoableReferrals extends UndoableReferralsContract {
        UndoableReferrals() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class Histories extends HistoriesContract {
        Histories() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class Parcels extends ParcelsContract {
        Parcels() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class SentLog extends SentLogContract {
        SentLog() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class DoorStates extends DoorStatesContract {
        DoorStates() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class SweepMarks extends SweepMarksContract {
        SweepMarks() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class Transcript extends TranscriptContract {
        Transcript() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class Journal extends JournalContract {
        Journal() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class Courier extends CourierContract {
        Courier() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class MonthTotals extends MonthTotalsContract {
        MonthTotals() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class Digest extends DigestContract {
        Digest() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class Statements extends StatementsContract {
        Statements() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class ImportsAndExports extends ImportsAndExportsContract {
        ImportsAndExports() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class PastImports extends PastImportsContract {
        PastImports() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class Drafts extends DraftsContract {
        Drafts() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class Gaps extends GapsContract {
        Gaps() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class PlaceAddresses extends PlaceAddressesContract {
        PlaceAddresses() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class OtherChanges extends OtherChangesContract {
        OtherChanges() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class UnfinishedTurns extends UnfinishedTurnsContract {
        UnfinishedTurns() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class PartnerNames extends PartnerNamesContract {
        PartnerNames() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class Tallies extends TalliesContract {
        Tallies() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class DigestReferrals extends DigestReferralsContract {
        DigestReferrals() {
            super(StorageEngines::embedded);
        }
    }
}
