package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The answer to a partner's person doesn't tell whether a referral of others exists.
class OthersReferralsConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");
    private final Actor kim = testFirm.outsider("Kim");

    /// R-1 is brought in by Kim's firm, R-2 offered to it, R-3 taken by it, R-4 offered to no one.
    @BeforeEach
    void referralsOfAnotherPartner() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.partner("CloudNine", "Kim", "network");
        anna.says("refer from CloudNine: Lake Hotel needs a faster network");
        anna.says("refer Zed needs a network to CloudNine").presses("Send it to CloudNine");
        anna.says("refer Old Mill needs a network to CloudNine").presses("Send it to CloudNine");
        anna.says("refer accepted R-3 by Kim");
        anna.says("refer Harbor needs a network");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refer accept R-%d",
                "refer decline R-%d no time",
                "refer decline R-%d",
                "refer handback R-%d no time",
                "refer won R-%d $500",
                "refer lost R-%d too dear",
                "refer note R-%d called them",
                "refer still R-%d",
                "refer withdraw R-%d",
                "refer edit R-%d need wifi",
                "refer accepted R-%d by Rita",
                "refer takeback R-%d",
                "refer reopen R-%d",
                "refer confirm R-%d",
                "refer show R-%d",
                "undo R-%d"
            })
    void eachAnswerIsThatForOneThatDoesNotExist(String line) {
        var unknown = answer(line, 99);
        for (int number = 1; number <= 4; number++) {
            assertThat(answer(line, number)).isEqualTo(unknown);
        }
    }

    private String answer(String line, int number) {
        rita.says(line.formatted(number));
        return rita.reply().toString().replace("R-" + number, "R-n");
    }

    @Test
    void thoseWhoBroughtItReadThatTheFirmAnswers() {
        kim.says("refer accept R-1").isTold("Only members of Northwind can do this");
        kim.says("refer decline R-1 no time").isTold("Only members of Northwind can do this");
        assertThat(testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().stage())
                .isEqualTo(Stage.OFFERED);
    }

    @Test
    void theirOwnAreAnswered() {
        kim.says("refer decline R-2 no time").isTold("You declined R-2.");
        rita.says("refer decline R-2 no time").isTold("You can't answer this offer");
    }
}
