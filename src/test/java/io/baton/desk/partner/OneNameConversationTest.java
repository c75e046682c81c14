package io.baton.desk.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Several people give one name to a partner at the same moment: none sees what the others write.
class OneNameConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");

    @Test
    void ofThreeWhoAddANameAtOnceOneDoes() {
        testFirm.partners.freezeList(TestFirm.FIRM);

        anna.says("partner add Volta: VoIP").isTold("Volta is now one of your partners");
        ben.says("partner add VOLTA: Wi-Fi").isTold("There's already a partner called", "Volta");
        anna.says("partner add volta: cabling").isTold("There's already a partner called");

        assertThat(named("Volta", "VOLTA", "volta")).containsExactly("Volta");
    }

    @Test
    void ofTwoRenamedToOneNameOneIs() {
        testFirm.partner("Ohm", "Rita", "VoIP");
        testFirm.partner("Watt", "Marco", "VoIP");
        testFirm.partners.freezeList(TestFirm.FIRM);

        anna.says("partner edit Ohm: name Volta").isTold("was updated");
        ben.says("partner edit Watt: name Volta").isTold("There's already a partner called");

        assertThat(named("ohm", "watt")).containsExactly("Volta", "Watt");
    }

    @Test
    void anAddAndARenameAtOnceShareNoName() {
        testFirm.partner("Ohm", "Rita", "VoIP");
        testFirm.partners.freezeList(TestFirm.FIRM);

        anna.says("partner edit Ohm: name Volta").isTold("was updated");
        ben.says("partner add Volta: VoIP").isTold("There's already a partner called");

        assertThat(named("ohm", "volta")).containsExactly("Volta");
    }

    @Test
    void theIdOfARenamedPartnerGivesNoSecondOneItsNewName() {
        anna.says("partner add Volta: VoIP").says("partner edit Volta: name Watt");
        testFirm.partners.freezeList(TestFirm.FIRM);

        anna.says("partner add Volta: Wi-Fi").isTold("Volta is now one of your partners");
        ben.says("partner add Volta: Wi-Fi").isTold("There's already a partner called");
        ben.says("partner edit Watt: name Volta").isTold("There's already a partner called");
    }

    @Test
    void aNameIsFreeOnceItsPartnerIsRenamed() {
        anna.says("partner add Volta: VoIP").says("partner edit Volta: name Watt");
        anna.says("partner add Volta: Wi-Fi").isTold("Volta is now one of your partners");
        anna.says("partner edit Watt: name volta").isTold("There's already a partner called");

        assertThat(testFirm.partners.all(TestFirm.FIRM))
                .extracting(Partner::name)
                .containsExactly("Volta", "Watt");
    }

    /// The names of the partners with these ids, which the list may not show.
    private List<String> named(String... ids) {
        return Stream.of(ids)
                .flatMap(id -> testFirm.partners.find(TestFirm.FIRM, new PartnerId(id)).stream())
                .map(Partner::name)
                .toList();
    }
}
