package io.baton.desk.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A new partner whose name is nearly another's may be the same one.
class SimilarPartnerConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");

    @BeforeEach
    void aPartner() {
        anna.says("help");
        testFirm.partner("RingPros", "Rita", "phones", "VoIP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RingPro", "Ring Pros", "RingPros Ltd", "RingPros Berlin", "RngPros"})
    void theKeeperIsAskedAndCanMergeThem(String name) {
        anna.says("partner add " + name + ": cabling")
                .isTold(
                        name + " is now one of your partners.",
                        "You also have RingPros. Are they one partner?")
                .presses("Merge into RingPros")
                .isTold(name + " is part of RingPros now.");
        assertThat(testFirm.partners.all(TestFirm.FIRM).stream().filter(each -> !each.removed()))
                .hasSize(1);
    }

    @Test
    void anotherMemberIsToldWhoCanMerge() {
        ben.says("partner add RingPro: cabling")
                .isTold("You also have RingPros. If they're one partner, Anna can merge them.")
                .isNotTold("[Merge");
    }

    @Test
    void theFormAsksToo() {
        anna.says("partner add")
                .fillsIn("Name", "RingPro", "Skills", "cabling")
                .sees("RingPro is now")
                .sees("You also have RingPros.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CloudNine", "Bell Pros", "King"})
    void anotherNameIsNoQuestion(String name) {
        anna.says("partner add " + name + ": cabling").isNotTold("You also have");
    }
}
