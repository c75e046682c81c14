package io.baton.mongo.contract;

import org.junit.jupiter.api.Nested;

class EmbeddedStoresTest {

    @Nested
    class Firms extends FirmsContract {
        Firms() {
            super(Engines::embedded);
        }
    }

    @Nested
    class Partners extends PartnersContract {
        Partners() {
            super(Engines::embedded);
        }
    }

    @Nested
    class Referrals extends ReferralsContract {
        Referrals() {
            super(Engines::embedded);
        }
    }

    @Nested
    class Histories extends HistoriesContract {
        Histories() {
            super(Engines::embedded);
        }
    }

    @Nested
    class Parcels extends ParcelsContract {
        Parcels() {
            super(Engines::embedded);
        }
    }

    @Nested
    class Ledger extends LedgerContract {
        Ledger() {
            super(Engines::embedded);
        }
    }

    @Nested
    class Doors extends DoorsContract {
        Doors() {
            super(Engines::embedded);
        }
    }

    @Nested
    class Transcript extends TranscriptContract {
        Transcript() {
            super(Engines::embedded);
        }
    }

    @Nested
    class Journal extends JournalContract {
        Journal() {
            super(Engines::embedded);
        }
    }

    @Nested
    class Courier extends CourierContract {
        Courier() {
            super(Engines::embedded);
        }
    }

    @Nested
    class Totals extends TotalsContract {
        Totals() {
            super(Engines::embedded);
        }
    }

    @Nested
    class Digest extends DigestContract {
        Digest() {
            super(Engines::embedded);
        }
    }

    @Nested
    class Paperwork extends PaperworkContract {
        Paperwork() {
            super(Engines::embedded);
        }
    }

    @Nested
    class Gaps extends GapsContract {
        Gaps() {
            super(Engines::embedded);
        }
    }

    @Nested
    class Whereabouts extends WhereaboutsContract {
        Whereabouts() {
            super(Engines::embedded);
        }
    }
}
