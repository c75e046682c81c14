package io.baton.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.referral.Logging;
import io.baton.referral.Matter;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What earlier versions have written is still read.
class ReferralDocumentTest {

    @Test
    void aReferralFromBeforeThereWereSeveralAtOnceWasLoggedAlone() {
        var document = ReferralDocument.of(logged("t1"));
        assertThat(ReferralDocument.read(document, 1).together()).isEqualTo("t1");

        document.remove("together");
        var read = ReferralDocument.read(document, 1);
        assertThat(read.together()).isNull();
        assertThat(read.client()).isEqualTo("Acme");
    }

    private static Referral logged(String together) {
        var matter =
                new Matter(
                        ReferralId.fromTurn(together, 1),
                        new FirmId("t:f"),
                        1,
                        "Acme",
                        "VoIP",
                        null,
                        null,
                        null,
                        together);
        return Logging.outbound(
                matter, new Individual("t:anna", "Anna"), Instant.parse("2026-11-03T10:00:00Z"));
    }
}
