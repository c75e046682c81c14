package io.baton.mongo.contract;

import org.junit.jupiter.api.Nested;

class EmbeddedStoresTest {

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
    class Referrals extends ReferralsContract {
        Referrals() {
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
    class Ledger extends SentLogContract {
        Ledger() {
            super(StorageEngines::embedded);
        }
    }

    @Nested
    class Doors extends DoorsContract {
        Doors() {
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
    class Totals extends TotalsContract {
        Totals() {
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
    class Paperwork extends ImportsAndExportsContract {
        Paperwork() {
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
    class Whereabouts extends WhereaboutsContract {
        Whereabouts() {
            super(StorageEngines::embedded);
        }
    }
}
