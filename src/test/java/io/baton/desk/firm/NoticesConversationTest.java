package io.baton.desk.firm;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.firm.Individual;
import io.baton.firm.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Notices that members turn off.
class NoticesConversationTest {
    private static final String RESULTS = Notice.RESULT.label();
    private static final String PASSED_ON = Notice.PASSED_ON.label();

    private final SettingsScene scene = new SettingsScene();
    private final Actor rita = scene.firm.outsider("Rita");

    @BeforeEach
    void aPartner() {
        scene.anna.says("help");
        scene.firm.partner("RingPros", "Rita", "VoIP");
    }

    private Actor turnsOff(Actor who, String... fields) {
        var answers = new String[fields.length * 2];
        for (int i = 0; i < fields.length; i++) {
            answers[2 * i] = fields[i];
            answers[2 * i + 1] = "off";
        }
        return who.says("settings").presses("Notices").fillsIn(answers);
    }

    private void accepted() {
        scene.anna.says("refer Acme needs phones to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
    }

    @Test
    void resultsArriveUnlessTheyAreTurnedOff() {
        accepted();
        scene.ben.says("refer won R-1 $500");
        scene.anna.sees("Ben");
        int before = scene.anna.directMessages().size();

        turnsOff(scene.anna, RESULTS).sees("Saved. Turned off: " + RESULTS + ".");
        int answered = scene.anna.directMessages().size();
        assertThat(answered).isEqualTo(before + 1);
        scene.anna.says("refer Beta needs phones to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
        int asked = scene.anna.directMessages().size();
        scene.ben.says("refer won R-2 $600");
        assertThat(scene.anna.directMessages()).hasSize(asked);
        scene.anna.doesNotSee("$600");
        rita.sees("R-2");
    }

    @Test
    void whatAMemberHoldsAlwaysArrives() {
        turnsOff(scene.anna, RESULTS, PASSED_ON);
        turnsOff(scene.ben, RESULTS, PASSED_ON);
        scene.ben.says("refer Acme needs phones");
        scene.ben.says("refer pass R-1 @Anna", scene.anna);
        scene.anna.sees("R-1");
        assertThat(scene.firm.holderOf("R-1")).isEqualTo("Anna");
    }

    @Test
    void offersAndRemindersAlwaysArrive() {
        turnsOff(scene.anna, RESULTS, PASSED_ON);
        scene.anna.says("refer Acme needs phones to RingPros").presses("Send it to RingPros");
        scene.firm.advanceClock(java.time.Duration.ofHours(48));
        scene.anna.sees("R-1").sees("RingPros didn't answer");
    }

    @Test
    void theFormShowsWhatIsTurnedOffAndTurnsItOnAgain() {
        turnsOff(scene.ben, PASSED_ON);
        var who = new Individual("test:ben", "Ben");
        assertThat(scene.stored().muted(who)).containsExactly(Notice.PASSED_ON);
        scene.ben.says("settings").presses("Notices");
        assertThat(scene.ben.form().fields())
                .extracting(io.baton.chat.Form.Field::initial)
                .containsExactly("on", "off");
        scene.ben.fillsIn(PASSED_ON, "on").sees("Saved. You get all notices.");
        assertThat(scene.stored().muted(who)).isEmpty();
        assertThat(scene.stored().muted(new Individual("test:anna", "Anna"))).isEmpty();
    }

    @Test
    void aPassByAnotherMemberIsToldUnlessItIsTurnedOff() {
        scene.anna.says("refer Acme needs phones").says("refer Beta needs phones");
        var cara = scene.firm.member("Cara").directly();
        scene.ben.says("refer pass R-1 @Cara", cara);
        scene.anna.sees("passed by Ben");
        turnsOff(scene.anna, PASSED_ON);
        int before = scene.anna.directMessages().size();
        scene.ben.says("refer pass R-2 @Cara", cara);
        assertThat(scene.anna.directMessages()).hasSize(before);
        cara.sees("R-2");
    }
}
