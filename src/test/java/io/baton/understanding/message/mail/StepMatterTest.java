package io.baton.understanding.message.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.partner.PartnerId;
import io.baton.referral.ReferralId;
import io.baton.referral.Stage;
import io.baton.understanding.name.NamedReferral;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepMatterTest {
    private static final List<NamedReferral> REFERRALS =
            List.of(
                    new NamedReferral(
                            new ReferralId("R-6"),
                            6,
                            "Oakfield School",
                            "cabling for the new block",
                            new PartnerId("CableKings"),
                            Stage.ACCEPTED));

    private static boolean isAbout(String text, Set<PartnerId> partners, List<Integer> numbers) {
        return new StepMatter(text, partners, numbers).isOneOf(REFERRALS);
    }

    @Test
    void aWordOfTheNeedIsEnough() {
        assertThat(isAbout("We signed for the cables!", Set.of(), List.of())).isTrue();
    }

    @Test
    void soIsThePartnerOrTheNumber() {
        assertThat(isAbout("We signed.", Set.of(new PartnerId("CableKings")), List.of())).isTrue();
        assertThat(isAbout("We signed.", Set.of(), List.of(6))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We raised £640 for the minibus!",
                "We lost 9-1, and the head was in goal.",
                "Great round on Saturday, shame about the 14th."
            })
    void clientsWriteAboutOtherThingsToo(String text) {
        assertThat(isAbout(text, Set.of(new PartnerId("RingPros")), List.of(7))).isFalse();
    }
}
