package io.baton.desk.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Standing;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Bots and people who have left get no responsibility.
class UnsuitablePeopleConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");

    @ParameterizedTest
    @CsvSource({"LEFT, account is deactivated", "BOT, is a bot"})
    void areNoContacts(Standing standing, String reason) {
        var zoe = testFirm.actor("Zoe", standing);
        testFirm.partner("CloudNine", "Rita", "VoIP");

        anna.says("partner add Telco: cabling contact @Zoe", zoe).isTold("“Zoe”", reason);
        anna.says("partner add Telco: cabling contact ops@telco.example and @Zoe", zoe)
                .isTold("“Zoe”", reason);
        anna.says("partner edit CloudNine: contact @Zoe", zoe).isTold("“Zoe”", reason);
        anna.says("partner edit CloudNine").fillsIn(zoe, "Another contact in this chat", "@Zoe");
        anna.getsFieldError(reason);
        anna.says("partner add Telco")
                .fillsIn(zoe, "Skills", "cabling", "Contact in this chat", "@Zoe");
        anna.getsFieldError(reason);

        assertThat(testFirm.partners.findByContact("test:zoe")).isEmpty();
        assertThat(testFirm.partners.all(TestFirm.FIRM))
                .singleElement()
                .satisfies(partner ->
                        assertThat(partner.people()).extracting("id").containsExactly("test:rita"));
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT, Zoe's account is deactivated. Pass the baton to someone else.",
        "BOT, Zoe is a bot. Pass the baton to a person.",
        "OUTSIDER, Zoe isn't a member of the firm."
    })
    void getNoBaton(Standing standing, String reason) {
        var zoe = testFirm.actor("Zoe", standing);
        anna.says("refer Acme needs VoIP");

        anna.says("refer pass R-1 @Zoe", zoe).isTold(reason);

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
    }

    @ParameterizedTest
    @CsvSource({"LEFT, account is deactivated", "BOT, Bots can't use Baton"})
    void canDoNothing(Standing standing, String reason) {
        testFirm.partner("CloudNine", "Zoe", "VoIP");
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        var accept = testFirm.outsider("Zoe").button("Accept");
        var zoe = testFirm.actor("Zoe", standing);

        zoe.presses("t1", accept).isTold(reason);
        zoe.says("refer list").isTold(reason);
        zoe.looksHome().isTold(reason);

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
    }
}
