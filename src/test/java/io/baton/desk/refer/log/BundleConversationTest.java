package io.baton.desk.refer.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Form;
import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.button.ReferralButtons;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A second branch: three partners, one client, one who is accountable for the whole.
class BundleConversationTest {
    private static final String LOGGED =
            "R-1, R-2 and R-3 for Dana Dental are logged. You hold the baton for all of them.";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");
    private final Actor marco = testFirm.outsider("Marco");
    private final Actor zoe = testFirm.outsider("Zoe");
    private final Partner cabling = testFirm.partner("Wires", "Rita", "Data cabling");
    private final Partner voip = testFirm.partner("CloudNine", "Marco", "VoIP");
    private final Partner lines = testFirm.partner("Telco", "Zoe", "Leased lines");

    @Test
    void eachPartnerGetsAReferralAndOneMemberHoldsTheBatonForAll() {
        logs();

        anna.sees(LOGGED)
                .sees("R-1 for Wires: desks wired")
                .sees("R-2 for CloudNine: a phone each")
                .sees("R-3 for Telco: a line")
                .sees("[Send all] [Send it to Wires] [Send it to CloudNine] [Send it to Telco]");
        assertThat(all()).hasSize(3).allMatch(each -> each.holder().equals(each.sender()));
        assertThat(all()).allMatch(each -> each.holder().name().equals("Anna"));
        assertThat(all()).extracting(Referral::client).containsOnly("Dana Dental");
        assertThat(all()).extracting(Referral::clientContact).containsOnly("555 0100");
        ben.doesNotSee("R-1");
    }

    @Test
    void eachSaysWithWhichOthersItBelongsTogether() {
        logs();
        anna.says("refer Acme needs VoIP to CloudNine");

        anna.says("refer show R-2").isTold("Together with R-1 and R-3.");
        anna.says("refer show R-4").isNotTold("Together with");
    }

    @Test
    void aPartnerDoesNotLearnWhoElseWasAsked() {
        logs();
        anna.presses("Send all");

        rita.sees("desks wired").doesNotSee("a phone each");
        rita.says("refer show R-1").isTold("desks wired").isNotTold("Together");
        rita.says("refer show R-2").isTold("no referral R-2 for you to see");
    }

    @Test
    void sendAllOffersEachOnceAndShowsHowTheyStand() {
        logs();
        var send = anna.button("Send all");
        anna.presses("one", send)
                .isTold("R-1 for Wires: desks wired (offered to Wires, answer due", LOGGED)
                .isNotTold("[Send");
        anna.presses("one", send).presses("two", send).isTold("(offered to Telco");

        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Offered");
        assertThat(testFirm.storyOf("R-3")).containsExactly("Logged", "Offered");
        marco.presses("Accept");
        anna.presses("three", send)
                .isTold(
                        "You hold the baton for R-1 and R-3.",
                        "R-2 for CloudNine: a phone each (accepted by CloudNine)");
    }

    @Test
    void oneIsSentAndTheOthersKeepTheirButtons() {
        logs();
        var send = anna.button("Send it to CloudNine");
        anna.presses("one", send)
                .isTold(
                        "(offered to CloudNine",
                        "[Send all] [Send it to Wires] [Send it to Telco]");
        ben.presses("two", send).isTold("R-2 was already offered by Anna", "Anna holds the baton");

        marco.sees("a phone each");
        rita.doesNotSee("desks wired");
        anna.presses("three", anna.button("Send all"));
        assertThat(testFirm.storyOf("R-2")).containsExactly("Logged", "Offered");
        rita.sees("desks wired");
    }

    @Test
    void whoCannotBeReachedIsNamedAndTheOthersAreSent() {
        logs();
        anna.says("partner pause Telco");
        anna.presses("Send all")
                .isTold("Telco is paused", "(offered to Wires", "[Send it to Telco]");

        assertThat(testFirm.storyOf("R-1")).contains("Offered");
        assertThat(testFirm.storyOf("R-3")).containsExactly("Logged");
    }

    @Test
    void whoGaveItBackIsNotAskedAgainWithTheRest() {
        logs();
        var send = anna.button("Send all");
        anna.presses("one", anna.button("Send it to Wires"));
        rita.presses("Decline").fillsIn("Why?", "no capacity");
        anna.presses("two", send).isTold("R-1 for Wires: desks wired (logged, not on offer)");

        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Offered", "Declined");
        assertThat(testFirm.storyOf("R-2")).containsExactly("Logged", "Offered");
    }

    @Test
    void whoIsReachedByMailOnlyIsLeftToAButtonOfTheirOwn() {
        var post = testFirm.partner("Postal", "jo@postal.example", "Racks");
        logs(Map.of(), cabling, "desks wired", post, "a rack", voip, "a phone each");
        anna.sees("Postal is reached by mail only: its own button makes the link to forward.");
        anna.presses("Send all").isTold("(offered to CloudNine", "[Send it to Postal]");
        assertThat(testFirm.storyOf("R-2")).containsExactly("Logged");

        anna.presses("Send it to Postal").isTold("https://baton.example");
        assertThat(testFirm.storyOf("R-2")).containsExactly("Logged", "Offered", "Invited");
    }

    @Test
    void withOneInTheChatThereIsNothingToSendAllOf() {
        var post = testFirm.partner("Postal", "jo@postal.example", "Racks");
        logs(Map.of(), cabling, "desks wired", post, "a rack");
        anna.sees("R-1 and R-2 for Dana Dental are logged")
                .sees("[Send it to Wires] [Send it to Postal]")
                .doesNotSee("Send all");
    }

    @Test
    void theNeedsCanBeChangedBeforeTheyAreLoggedAndEachIsChecked() {
        logs(Map.of("Need for Telco", " ", "Client", " "));
        anna.getsFieldError("name the client");
        logs(Map.of("Need for Telco", " "));
        anna.getsFieldError("tell the need");
        assertThat(((Reply.FieldErrors) anna.reply()).errors()).containsOnlyKeys("need-3");
        logs(Map.of("How to reach the client", "x".repeat(301)));
        anna.getsFieldError("at most 300");
        assertThat(all()).isEmpty();

        logs(Map.of("Need for Telco", "a line of 1 Gbit/s"));
        anna.sees("R-3 for Telco: a line of 1 Gbit/s");
    }

    @Test
    void aFormThatIsDeliveredAgainLogsNothingMore() {
        var form = form(needs(cabling, "desks wired", voip, "a phone each", lines, "a line"));
        // Browsers send line ends as two characters.
        var subject = form.subject().replace("\n", "\r\n");
        var answers =
                Map.of("client", "Dana", "need-1", "desks", "need-2", "phones", "need-3", "a line");
        for (int i = 0; i < 3; i++) {
            assertThat(hears("again", subject, answers)).isInstanceOf(Reply.Whisper.class);
        }
        assertThat(all()).extracting(Referral::number).containsExactly(3, 2, 1);
    }

    @Test
    void aFormMadeUpByAClientIsAnsweredNotTrusted() {
        var answers = Map.of("client", "Dana", "need-1", "desks", "need-2", "phones");
        for (var subject :
                List.of("", "wires", "wires\nwires", "wires\nnobody", "a\nb\nc\nd\ne", "\n\n")) {
            hears("f" + subject, subject, answers);
        }
        for (var value :
                List.of(
                        "",
                        "all",
                        "R-1",
                        "R-1/0",
                        "R-1/0 R-2/0",
                        "R-1/0 x",
                        "all R-1",
                        "all R-",
                        "R-9999999999",
                        "all\nR-1/wires")) {
            anna.presses("p" + value, Button.plain("x", ReferralButtons.SEND, value));
            anna.isTold("no longer valid");
        }
        assertThat(all()).isEmpty();

        anna.says("refer Acme needs VoIP").says("refer Acme needs cables");
        for (var value : List.of("all R-1", "R-2", "R-1/0", "R-1/0 R-2/0")) {
            anna.presses("m" + value, Button.plain("x", ReferralButtons.SEND, value))
                    .isTold("no longer valid");
        }
        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged");
    }

    @Test
    void aButtonCarriesNoMoreThanItsReferralsAndTheirRounds() {
        logs();
        assertThat(anna.button("Send all").value()).isEqualTo("R-1/0 R-2/0 R-3/0");
        assertThat(anna.button("Send it to CloudNine").value()).isEqualTo("R-2/0");

        rita.presses("forged", Button.plain("x", ReferralButtons.SEND, "R-1/0"));
        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged");
    }

    @Test
    void aButtonOfAnEarlierBuildSendsInWhateverRound() {
        logs();
        anna.presses("one", Button.plain("x", ReferralButtons.SEND, "R-2"))
                .isTold("(offered to CloudNine");
        anna.presses("all", Button.plain("x", ReferralButtons.SEND, "all R-3"))
                .isTold("(offered to Wires", "(offered to Telco");
        assertThat(testFirm.storyOf("R-2")).containsExactly("Logged", "Offered");

        var first = "all\nR-1/wires\nR-2/cloudnine\nR-3/telco";
        anna.presses("first", Button.primary("Send all", ReferralButtons.SEND, first))
                .isTold("no longer valid");
    }

    @Test
    void whatHasMovedOnIsNotSentByAButtonOfAnEarlierRound() {
        logs();
        var one = anna.button("Send it to Wires");
        var all = anna.button("Send all");
        anna.says("refer offer R-1 to Telco");
        zoe.presses("Decline").fillsIn("Why?", "not ours");

        anna.presses("one", one).isTold("R-1 has moved on since", "[Send it to Wires]");
        anna.presses("all", all).isTold("(offered to Telco", "[Send it to Wires]");
        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Offered", "Declined");
        anna.presses("Send it to Wires").isTold("R-1 for Wires: desks wired (offered to Wires");
    }

    @Test
    void passingOnePassesTheWholeAsFarAsItStillWaitsHere() {
        logs();
        anna.presses("Send all");
        marco.presses("Accept");
        anna.says("refer pass R-3 @Ben", ben)
                .isTold("Ben now holds the baton of R-3, and of R-1, which was logged together");

        assertThat(holders()).containsExactly("Ben", "Marco", "Ben");
        ben.sees("Anna passed you the baton of R-1 and R-3 for Dana Dental.")
                .sees("R-2 for CloudNine: a phone each (accepted by CloudNine)");
        testFirm.advanceClock(Duration.ofDays(3));
        assertThat(testFirm.storyOf("R-1")).endsWith("Lapsed");
        assertThat(holders()).containsExactly("Ben", "Marco", "Ben");
        anna.says("refer pass R-2 @Ben", ben).isTold("outside the firm");
    }

    @Test
    void whatIsNotPassedPassesNothing() {
        logs();
        anna.says("refer withdraw R-2");
        anna.says("refer pass R-2 @Ben", ben).isTold("R-2 was already withdrawn");
        assertThat(holders()).containsExactly("Anna", "Anna", "Anna");
        anna.says("refer pass R-1 @Anna", anna).isTold("with Anna already");

        anna.says("refer pass R-1 @Ben", ben).isTold("and of R-3, which was");
        assertThat(holders()).containsExactly("Ben", "Anna", "Ben");
    }

    private void logs() {
        logs(Map.of("How to reach the client", "555 0100"));
    }

    private void logs(Map<String, String> more) {
        logs(more, cabling, "desks wired", voip, "a phone each", lines, "a line");
    }

    private void logs(Map<String, String> more, Object... partnersAndNeeds) {
        var answers = new LinkedHashMap<>(Map.of("Client", "Dana Dental"));
        answers.putAll(more);
        var words =
                answers.entrySet().stream()
                        .flatMap(e -> List.of(e.getKey(), e.getValue()).stream())
                        .toArray(String[]::new);
        anna.fillsIn(form(needs(partnersAndNeeds)), Map.of(), words);
    }

    private static Form form(LinkedHashMap<Partner, String> needs) {
        return ((Reply.OpenForm) BundleForm.open(needs)).form();
    }

    private static LinkedHashMap<Partner, String> needs(Object... partnersAndNeeds) {
        var needs = new LinkedHashMap<Partner, String>();
        for (int i = 0; i < partnersAndNeeds.length; i += 2) {
            needs.put((Partner) partnersAndNeeds[i], (String) partnersAndNeeds[i + 1]);
        }
        return needs;
    }

    private Reply hears(String turn, String subject, Map<String, String> answers) {
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

    private List<Referral> all() {
        return testFirm.referrals.all(TestFirm.FIRM);
    }

    private List<String> holders() {
        return List.of(
                testFirm.holderOf("R-1"), testFirm.holderOf("R-2"), testFirm.holderOf("R-3"));
    }
}
