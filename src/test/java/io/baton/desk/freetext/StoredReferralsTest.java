package io.baton.desk.freetext;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.client.KnownClients;
import io.baton.desk.TestFirm;
import io.baton.desk.freetext.name.StoredReferrals;
import io.baton.firm.Individual;
import io.baton.referral.ClientNeed;
import io.baton.referral.NewReferral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import io.baton.search.text.Tokens;
import io.baton.understanding.name.NamedReferral;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A message names an open referral by what the client needs.
class StoredReferralsTest {
    private static final Individual ANNA = new Individual("t:anna", "Anna");

    private final TestFirm firm = new TestFirm();

    @BeforeEach
    void anOldOneAndManyOthers() {
        log(1, "telescope repairs");
        for (int number = 2; number <= 600; number++) {
            log(number, "VoIP phones for the office");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the telescope repair is signed",
                "they signed the repairs of the telescopes",
                "office: telescope repairing signed",
                "Télescope repairs won"
            })
    void anOldReferralIsFoundByItsNeed(String message) {
        assertThat(about(message)).contains(1);
    }

    @Test
    void ofManyWithTheSameNeedSomeAreEnough() {
        assertThat(about("the phones for the office are sold")).hasSize(200).startsWith(600, 599);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "the of", "carrier pigeons"})
    void otherWordsNameNone(String message) {
        assertThat(about(message)).isEmpty();
    }

    private List<Integer> about(String message) {
        var directory = new KnownClients(firm.clients).of(TestFirm.FIRM);
        var stored = new StoredReferrals(firm.referrals, TestFirm.FIRM, directory);
        return stored.openAbout(Tokens.stems(message)).stream().map(NamedReferral::number).toList();
    }

    private void log(int number, String need) {
        var registration =
                Registration.of(ReferralId.fromTurn("many" + number), TestFirm.FIRM, number);
        var referral =
                NewReferral.outbound(registration, ClientNeed.of("Acme", need), ANNA, firm.now());
        var _ = firm.referrals.write(referral, "many" + number, List.of());
    }
}
