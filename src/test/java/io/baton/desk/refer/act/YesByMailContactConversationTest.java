package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.partner.Contact;
import io.baton.referral.Stage;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A yes of a contact who is known by a mail address only.
class YesByMailContactConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");

    @BeforeEach
    void aPartnerWithTwoContacts() {
        var contacts =
                List.<Contact>of(
                        new Contact.ByMail("sam.fox@ringpros.example"),
                        new Contact.ByMail("kim@ringpros.example"),
                        new Contact.ByMail("kit.lee@ringpros.example"),
                        new Contact.ByMail("kit.orr@ringpros.example"));
        var partner = testFirm.partner("RingPros", "sam.fox@ringpros.example", "VoIP");
        testFirm.partners.write(partner.written().withContacts(contacts), "more", List.of());
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
    }

    private Stage stage() {
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().stage();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by Sam",
                "by sam on the phone",
                "by Sam Fox, at lunch",
                "by sam.fox by mail",
                "by sam.fox@ringpros.example",
                "by Kim",
                "by Kit Lee"
            })
    void theNameInTheAddressIsEnough(String words) {
        anna.says("refer accepted R-1 " + words).isTold("R-1");
        assertThat(stage()).isEqualTo(Stage.ACCEPTED);
        var name = words.substring("by ".length()).substring(0, 3).toLowerCase(Locale.ROOT);
        assertThat(testFirm.holderOf("R-1")).startsWith(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"by Kit", "by Sam Jones", "by Samantha", "by Fox"})
    void anotherNameIsNotTheirs(String words) {
        anna.says("refer accepted R-1 " + words);
        assertThat(stage()).isEqualTo(Stage.OFFERED);
    }

    @Test
    void inOwnLineToo() {
        anna.says("accepted R-1 by Sam").isTold("R-1");
        assertThat(stage()).isEqualTo(Stage.ACCEPTED);
    }
}
