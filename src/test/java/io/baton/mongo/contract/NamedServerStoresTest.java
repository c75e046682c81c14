package io.baton.mongo.contract;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(
        named = StorageEngines.URI,
        matches = ".+",
        disabledReason = "BATON_TEST_MONGODB_URI names no server to try the stores on")
class NamedServerStoresTest {

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
    class Referrals extends ReferralsContract {
        Referrals() {
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
    class Ledger extends SentLogContract {
        Ledger() {
            super(StorageEngines::named);
        }
    }

    @Nested
    class Doors extends DoorsContract {
        Doors() {
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
    class Totals extends TotalsContract {
        Totals() {
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
    class Paperwork extends ImportsAndExportsContract {
        Paperwork() {
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
    class Whereabouts extends WhereaboutsContract {
        Whereabouts() {
            super(StorageEngines::named);
        }
    }
}
