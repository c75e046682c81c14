package io.baton.mongo.contract;

import org.junit.jupiter.api.Nested;

class InMemoryStoresTest {

    @Nested
    class Firms extends FirmsContract {
        Firms() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class Partners extends PartnersContract {
        Partners() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class FoundPartners extends FoundPartnersContract {
        FoundPartners() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class Clients extends ClientsContract {
        Clients() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class Claims extends ClaimsContract {
        Claims() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class Referrals extends ReferralsContract {
        Referrals() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class ListedReferrals extends ListedReferralsContract {
        ListedReferrals() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class UndoableReferrals extends UndoableReferralsContract {
        UndoableReferrals() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class Histories extends HistoriesContract {
        Histories() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class Parcels extends ParcelsContract {
        Parcels() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class SentLog extends SentLogContract {
        SentLog() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class DoorStates extends DoorStatesContract {
        DoorStates() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class SweepMarks extends SweepMarksContract {
        SweepMarks() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class Transcript extends TranscriptContract {
        Transcript() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class Journal extends JournalContract {
        Journal() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class Courier extends CourierContract {
        Courier() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class MonthTotals extends MonthTotalsContract {
        MonthTotals() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class Digest extends DigestContract {
        Digest() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class Statements extends StatementsContract {
        Statements() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class ImportsAndExports extends ImportsAndExportsContract {
        ImportsAndExports() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class PastImports extends PastImportsContract {
        PastImports() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class Drafts extends DraftsContract {
        Drafts() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class Gaps extends GapsContract {
        Gaps() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class PlaceAddresses extends PlaceAddressesContract {
        PlaceAddresses() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class OtherChanges extends OtherChangesContract {
        OtherChanges() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class UnfinishedTurns extends UnfinishedTurnsContract {
        UnfinishedTurns() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class PartnerNames extends PartnerNamesContract {
        PartnerNames() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class Tallies extends TalliesContract {
        Tallies() {
            super(StorageEngines::inMemory);
        }
    }

    @Nested
    class DigestReferrals extends DigestReferralsContract {
        DigestReferrals() {
            super(StorageEngines::inMemory);
        }
    }
}
