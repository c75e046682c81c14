package io.baton.desk.refer.log;

import static io.baton.desk.refer.log.BundleScene.needs;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Referral;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Logging and passing several needs of one client together.
class BundleConversationTest {
    private final BundleScene scene = new BundleScene();
    private final TestFirm testFirm = scene.testFirm;
    private final Actor anna = scene.anna;
    private final Actor ben = scene.ben;

    @Test
    void eachPartnerGetsAReferralAndOneMemberHoldsTheBatonForAll() {
        scene.log(Map.of("How to reach the client", "555 0100"));

        anna.sees(
                        "R-1, R-2 and R-3 for Dana Dental are logged. You hold the baton for all of"
                                + " them.")
                .sees("R-1 for Wires: desks wired")
                .sees("R-2 for CloudNine: a phone each")
                .sees("R-3 for Telco: a line")
                .sees("[Send all] [Send it to Wires] [Send it to CloudNine] [Send it to Telco]");
        assertThat(scene.all()).hasSize(3).allMatch(each -> each.holder().equals(each.sender()));
        assertThat(scene.all()).allMatch(each -> each.holder().name().equals("Anna"));
        assertThat(scene.all()).extracting(Referral::client).containsOnly("Dana Dental");
        assertThat(scene.all()).extracting(Referral::clientContact).containsOnly("555 0100");
        ben.doesNotSee("R-1");
    }

    @Test
    void eachReferralNamesTheOthersOfItsBundle() {
        scene.log();
        anna.says("refer Acme needs VoIP to CloudNine");

        anna.says("refer show R-2").isTold("Logged together with R-1 and R-3.");
        anna.says("refer show R-4").isNotTold("together with");
    }

    @Test
    void aPartnerDoesNotLearnWhoElseWasAsked() {
        scene.log();
        anna.presses("Send all");

        var rita = scene.rita;
        rita.sees("desks wired").doesNotSee("a phone each");
        rita.says("refer show R-1").isTold("desks wired").isNotTold("together");
        rita.says("refer show R-2").isTold("find R-2 among");
    }

    @Test
    void theNeedsCanBeChangedBeforeLoggingAndEachIsChecked() {
        scene.log(Map.of("Need for Telco", " ", "Client", " "));
        anna.getsFieldError("Who is the client?");
        scene.log(Map.of("Need for Telco", " "));
        anna.getsFieldError("What does the client need?");
        assertThat(((Reply.FieldErrors) anna.reply()).errors()).containsOnlyKeys("need-3");
        scene.log(Map.of("How to reach the client", "x".repeat(301)));
        anna.getsFieldError("at most 300");
        assertThat(scene.all()).isEmpty();

        scene.log(Map.of("Need for Telco", "a line of 1 Gbit/s"));
        anna.sees("R-3 for Telco: a line of 1 Gbit/s");
    }

    @Test
    void aFormDeliveredAgainLogsNothingMore() {
        // Browsers send line ends as two characters.
        var subject = scene.form().subject().replace("\n", "\r\n");
        var answers =
                Map.of("client", "Dana", "need-1", "desks", "need-2", "phones", "need-3", "a line");
        for (int i = 0; i < 3; i++) {
            assertThat(submit("again", subject, answers)).isInstanceOf(Reply.Whisper.class);
        }
        assertThat(scene.all()).extracting(Referral::number).containsExactly(3, 2, 1);
    }

    @Test
    void aForgedFormLogsNothing() {
        var answers = Map.of("client", "Dana", "need-1", "desks", "need-2", "phones");
        for (var subject :
                List.of("", "wires", "wires\nwires", "wires\nnobody", "a\nb\nc\nd\ne", "\n\n")) {
            submit("f" + subject, subject, answers);
        }
        assertThat(scene.all()).isEmpty();
    }

    @Test
    void aPartnerKnownOnlyByEmailHasItsOwnButton() {
        var needs =
                needs(
                        scene.cabling,
                        "desks wired",
                        scene.postal(),
                        "a rack",
                        scene.voip,
                        "a phone each");
        scene.log(Map.of(), needs);
        anna.sees("Postal has no contact in a chat. Press the partner's own button");
        anna.presses("Send all").isTold("(offered to CloudNine", "[Send it to Postal]");
        assertThat(testFirm.storyOf("R-2")).containsExactly("Logged");

        anna.presses("Send it to Postal").isTold("https://baton.example");
        assertThat(testFirm.storyOf("R-2")).containsExactly("Logged", "Offered", "Invited");
    }

    @Test
    void withOnePartnerInTheChatThereIsNoSendAll() {
        scene.log(Map.of(), needs(scene.cabling, "desks wired", scene.postal(), "a rack"));
        anna.sees("R-1 and R-2 for Dana Dental are logged")
                .sees("[Send it to Wires] [Send it to Postal]")
                .doesNotSee("Send all");
    }

    private Reply submit(String turn, String subject, Map<String, String> answers) {
        return testFirm.desk.handle(
                new Turn.Submitted(
                        new Turn.Context(
                                turn,
                                TestFirm.WORKSPACE,
                                anna.person(),
                                new Place.Channel("test:general"),
                                ReplyCapability.ANSWER_AND_FORM),
                        BundleForm.ID,
                        subject,
                        answers,
                        Map.of()));
    }
}
