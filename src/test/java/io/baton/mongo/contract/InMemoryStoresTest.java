package io.baton.mongo.contract;

import org.junit.jupiter.api.Nested;

class InMemoryStoresTest {

    @Nested
    class Firms extends FirmsContract {
        Firms() {
            super(Engines::inMemory);
        }
    }

    @Nested
    class Partners extends PartnersContract {
        Partners() {
            super(Engines::inMemory);
        }
    }

    @Nested
    class Referrals extends ReferralsContract {
        Referrals() {
            super(Engines::inMemory);
        }
    }

    @Nested
    class Histories extends HistoriesContract {
        Histories() {
            super(Engines::inMemory);
        }
    }

    @Nested
    class Parcels extends ParcelsContract {
        Parcels() {
            super(Engines::inMemory);
        }
    }

    @Nested
    class Ledger extends LedgerContract {
        Ledger() {
            super(Engines::inMemory);
        }
    }

    @Nested
    class Doors extends DoorsContract {
        Doors() {
            super(Engines::inMemory);
        }
    }

    @Nested
    class Transcript extends TranscriptContract {
        Transcript() {
            super(Engines::inMemory);
        }
    }

    @Nested
    class Journal extends JournalContract {
        Journal() {
            super(Engines::inMemory);
        }
    }

    @Nested
    class Courier extends CourierContract {
        Courier() {
            super(Engines::inMemory);
        }
    }

    @Nested
    class Totals extends TotalsContract {
        Totals() {
            super(Engines::inMemory);
        }
    }

    @Nested
    class Digest extends DigestContract {
        Digest() {
            super(Engines::inMemory);
        }
    }

    @Nested
    class Paperwork extends PaperworkContract {
        Paperwork() {
            super(Engines::inMemory);
        }
    }

    @Nested
    class Gaps extends GapsContract {
        Gaps() {
            super(Engines::inMemory);
        }
    }

    @Nested
    class Whereabouts extends WhereaboutsContract {
        Whereabouts() {
            super(Engines::inMemory);
        }
    }
}
