package io.baton.mongo.contract;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(
        named = Engines.URI,
        matches = ".+",
        disabledReason = "BATON_TEST_MONGODB_URI names no server to try the stores on")
class NamedServerStoresTest {

    @Nested
    class Firms extends FirmsContract {
        Firms() {
            super(Engines::named);
        }
    }

    @Nested
    class Partners extends PartnersContract {
        Partners() {
            super(Engines::named);
        }
    }

    @Nested
    class Referrals extends ReferralsContract {
        Referrals() {
            super(Engines::named);
        }
    }

    @Nested
    class Histories extends HistoriesContract {
        Histories() {
            super(Engines::named);
        }
    }

    @Nested
    class Parcels extends ParcelsContract {
        Parcels() {
            super(Engines::named);
        }
    }

    @Nested
    class Ledger extends LedgerContract {
        Ledger() {
            super(Engines::named);
        }
    }

    @Nested
    class Doors extends DoorsContract {
        Doors() {
            super(Engines::named);
        }
    }

    @Nested
    class Transcript extends TranscriptContract {
        Transcript() {
            super(Engines::named);
        }
    }

    @Nested
    class Journal extends JournalContract {
        Journal() {
            super(Engines::named);
        }
    }

    @Nested
    class Courier extends CourierContract {
        Courier() {
            super(Engines::named);
        }
    }

    @Nested
    class Totals extends TotalsContract {
        Totals() {
            super(Engines::named);
        }
    }

    @Nested
    class Digest extends DigestContract {
        Digest() {
            super(Engines::named);
        }
    }

    @Nested
    class Paperwork extends PaperworkContract {
        Paperwork() {
            super(Engines::named);
        }
    }

    @Nested
    class Gaps extends GapsContract {
        Gaps() {
            super(Engines::named);
        }
    }

    @Nested
    class Whereabouts extends WhereaboutsContract {
        Whereabouts() {
            super(Engines::named);
        }
    }
}
