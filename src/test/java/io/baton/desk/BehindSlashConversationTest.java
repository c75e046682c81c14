package io.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Slack has only a few slash commands, so people type the others behind one of them.
class BehindSlashConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna").directly();

    @BeforeEach
    void logged() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/refer home", "refer Home", "/partner home"})
    void homeIsShown(String line) {
        anna.says(line).isTold("Waiting for you");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/refer partner list", "refer partner list"})
    void partnersAreListed(String line) {
        anna.says(line).isTold("CloudNine");
    }

    @Test
    void aClientOfThatNameIsStillLogged() {
        anna.says("/refer Home Office needs wifi").isTold("R-2");
        anna.says("/refer Revenue Partners needs wifi").isTold("R-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refer won undo", "refer note undo", "refer edit undo"})
    void aWordBehindAnotherCommandIsNoCommand(String line) {
        anna.says(line);
        assertThat(testFirm.storyOf("R-1")).doesNotContain("Undone", "Withdrawn");
    }

    @Test
    void aContactsWordsAreReadEvenIfTheyBeginLikeACommandForMembers() {
        testFirm.outsider("Rita")
                .directly()
                .says("/refer Partner Health wants new phones")
                .isNotTold("Only members");
    }

    @Test
    void aClientNamedLikeACommandIsNoCommand() {
        anna.says("/refer Join Ventures wants laptops").isNotTold("code");
        anna.says("/refer Settings Group wants laptops").isNotTold("Settings of");
    }
}
