package io.baton.mongo.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.partner.PartnerId;
import io.baton.referral.ClientNeed;
import io.baton.referral.NewReferral;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import io.baton.referral.Registration.BundlePart;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Documents by earlier builds stay readable.
class ReferralDocumentTest {
    private static final PartnerId WIRES = new PartnerId("wires");

    @Test
    void aDocumentWithoutABundleReadsAsASingleReferral() {
        var document = ReferralDocument.of(logged("t1"));
        assertThat(ReferralDocument.read(document, 1).bundle())
                .isEqualTo(new BundlePart("t1", WIRES));

        document.remove("together");
        document.remove("meant");
        var read = ReferralDocument.read(document, 1);
        assertThat(read.bundle()).isNull();
        assertThat(read.client()).isEqualTo("Acme");
    }

    @Test
    void aDocumentWithoutAnIntendedPartnerStaysInItsBundle() {
        var document = ReferralDocument.of(logged("t1"));
        assertThat(document).containsEntry("together", "t1").containsEntry("meant", "wires");

        document.remove("meant");
        assertThat(ReferralDocument.read(document, 1).bundle())
                .isEqualTo(new BundlePart("t1", null));
    }

    @Test
    void anEarlierDocumentReadsTheSameAfterARewrite() {
        var document = ReferralDocument.of(logged("t1"));
        document.remove("meant");
        var read = ReferralDocument.read(document, 1);

        assertThat(ReferralDocument.read(ReferralDocument.of(read), 1)).isEqualTo(read);
    }

    private static Referral logged(String turn) {
        var registration =
                new Registration(
                        ReferralId.fromTurn(turn, 1),
                        new FirmId("t:f"),
                        1,
                        null,
                        new BundlePart(turn, WIRES));
        return NewReferral.outbound(
                registration,
                ClientNeed.of("Acme", "VoIP"),
                new Individual("t:anna", "Anna"),
                Instant.parse("2026-11-03T10:00:00Z"));
    }
}
