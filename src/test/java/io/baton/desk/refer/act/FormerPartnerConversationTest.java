package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A partner who is no longer involved reads how their offer ended, and nothing that came later.
class FormerPartnerConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void offered() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        rita.says("decline R-1 no one has time");
    }

    @Test
    void howTheirOfferEnded() {
        rita.says("accept R-1").isTold("R-1 was declined by Rita");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "act.won",
                "act.lost",
                "act.handback",
                "act.still",
                "act.note",
                "act.takeback",
                "act.acceptance.right",
                "act.reopen"
            })
    void norFromAnOldButton(String action) {
        testFirm.partner("CloudNine", "Kim", "VoIP");
        var kim = testFirm.outsider("Kim");
        ben.says("offer R-1 to CloudNine");
        kim.presses("Accept");
        for (var who : List.of(rita, testFirm.outsider("Zoe"))) {
            for (var value : List.of("R-1/1/ACCEPTED/0/3", "R-1/1/OFFERED/0/3", "R-1/2/WON/1/5")) {
                who.presses(value + who, Button.primary("x", action, value))
                        .isTold("Northwind")
                        .isNotTold("Kim")
                        .isNotTold("CloudNine")
                        .isNotTold("Ben");
            }
        }
        assertThat(testFirm.storyOf("R-1")).endsWith("Offered", "Accepted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accept R-1",
                "decline R-1 too late",
                "handback R-1 not ours",
                "refer note R-1 hello",
                "refer takeback R-1",
                "refer reopen R-1",
                "refer show R-1"
            })
    void nothingThatCameLater(String command) {
        ben.says("withdraw R-1 they went to a cheaper firm");
        rita.says(command)
                .isNotTold("withdrawn")
                .isNotTold("cheaper")
                .isNotTold("Ben")
                .isNotTold("Anna")
                .isNotTold("reopen");
        assertThat(testFirm.storyOf("R-1")).endsWith("Withdrawn");
    }
}
