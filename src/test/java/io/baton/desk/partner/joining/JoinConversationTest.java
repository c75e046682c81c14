package io.baton.desk.partner.joining;

import static io.baton.desk.partner.joining.JoinScene.lastDirectMessageTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// A code links a person to a partner, and a member can remove them again.
class JoinConversationTest {
    private final JoinScene scene = new JoinScene();
    private final TestFirm testFirm = scene.testFirm;
    private final Actor anna = scene.anna;
    private final Actor rita = scene.rita;
    private final Actor jo = scene.jo;

    @Test
    void aCodeLinksAPersonToAPartner() {
        anna.isNotTold("Rita");
        jo.says("join " + scene.code())
                .isTold("Welcome, Jo", "a contact of CloudNine", "Northwind");

        anna.sees("Jo joined as a contact of CloudNine");
        anna.says("partner show CloudNine").isTold("Contacts: Jo");
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        jo.presses("Accept");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Jo");
    }

    @Test
    void aMemberCannotUseACode() {
        var code = scene.code();
        anna.says("join " + code).isTold("you belong to Northwind", "still works");
        rita.says("join " + code.toLowerCase(Locale.ROOT).replace("-", " ")).sees("Welcome");
        rita.says("join " + scene.code()).sees("already a contact of CloudNine");
    }

    @Test
    void aCodeWorksInAChannelButTheAnswerWarnsAboutReaders() {
        testFirm.outsider("Jo")
                .says("join " + scene.code())
                .isTold("Welcome, Jo", "Others can read this channel");
        jo.says("join").isTold("for example").isNotTold("Others can read");
    }

    @Test
    void aContactIsRemovedByNameOrMention() {
        rita.says("join " + scene.code());
        jo.says("join " + scene.code());

        anna.says("partner edit CloudNine remove rita").isTold("Rita is no longer a contact");
        assertThat(scene.contacts()).containsExactly("Jo");
        rita.says("refer list");
        assertThat(lastDirectMessageTo(rita)).contains("join CODE");
        anna.says("partner edit CloudNine: remove contact @Jo", jo).isTold("none yet");
        anna.says("partner edit CloudNine remove Bob").isTold("no contact called “Bob”");
        anna.says("partner edit Clodnine remove Jo").isTold("Did you mean “CloudNine”?");
    }

    @Test
    void contactsOfTheSameNameAreToldApartById() {
        rita.says("join " + scene.code());
        testFirm.outsider("Rita").says("join " + scene.code());

        anna.says("partner edit CloudNine remove Rita")
                .isTold("Which one: teams:rita or test:rita?");
        anna.says("partner edit CloudNine remove test:rita").isTold("Contacts: Rita");
        assertThat(testFirm.partners.findByContact("teams:rita")).hasSize(1);
        assertThat(testFirm.partners.findByContact("test:rita")).isEmpty();
    }
}
