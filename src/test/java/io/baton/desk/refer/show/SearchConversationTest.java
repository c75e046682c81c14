package io.baton.desk.refer.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.button.ReferralButtons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Referrals are found by words, clients and members.
class SearchConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna Berg");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");
    private final Actor cleo = testFirm.outsider("Cleo");

    @BeforeEach
    void someReferrals() {
        testFirm.partner("RingPros", "Rita", "phones", "VoIP");
        testFirm.partner("CloudNine", "Cleo", "Azure", "cloud");
        anna.says("refer Café Zürich needs phones for two offices to RingPros")
                .presses("Send it to RingPros");
        anna.says("refer Oakfield needs a cloud backup to CloudNine")
                .presses("Send it to CloudNine");
        ben.says("refer Beacon Media needs wi-fi");
        ben.says("refer note R-3 The office manager's budget is 4k");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    phones           | R-1
                    PHONES office    | R-1
                    café             | R-1
                    CAFÉ zür   | R-1
                    backup           | R-2
                    oak clou         | R-2
                    for oakfield     | R-2
                    a backup for the oakfield | R-2
                    budget           | R-3
                    beacon “wi-fi”   | R-3
                    4k manager’s     | R-3
                    """)
    void allWordsOrTheirBeginningsAreFound(String words, String label) {
        anna.says("refer search " + words).isTold("Referrals with “", "(1)", label + " ");
    }

    @Test
    void aNoteThatWasUndoneIsNotFound() {
        anna.says("note R-1 zebra stripes");
        anna.says("refer search zebra").isTold("R-1");
        anna.says("undo R-1");
        anna.says("refer search zebra").isTold("No referrals with “zebra”");
    }

    @Test
    void theNewestComesFirst() {
        anna.says("refer search office").isTold("Referrals with “office” (2)\n- R-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"phones backup", "hones", "offices budget", "carrier pigeons"})
    void whatIsNotThereIsSaid(String words) {
        anna.says("refer search " + words)
                .isTold("No referrals with “" + words + "” in client, need or notes. Try fewer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refer search", "refer search ?!", "refer search  - "})
    void withoutWordsItAsks(String line) {
        anna.says(line).isTold("What are you looking for?", "refer search backup");
    }

    @Test
    void tooManyWordsAreRefused() {
        anna.says("refer search " + "word ".repeat(60)).isTold("Use at most 200 characters.");
    }

    @Test
    void thePagesHaveTheSameWords() {
        for (int i = 10; i < 22; i++) {
            anna.says("refer Client%d needs gardening: hedges".formatted(i));
        }
        anna.says("refer search gardening hedges").isTold("1–10 of 12", "Client21");
        anna.presses("More").isTold("11–12 of 12", "Client11", "Client10").isNotTold("[More]");
    }

    @Test
    void aPartnersPersonFindsOnlyWhatTheyCanRead() {
        anna.says("refer note R-1 They had a quarrel with the landlord");
        rita.says("refer search office").isTold("(1)", "R-1").isNotTold("R-3");
        rita.says("refer search backup").isTold("No referrals with “backup”");
        rita.says("refer search quarrel").isTold("No referrals with “quarrel”");
        anna.says("refer search quarrel").isTold("R-1");
        testFirm.outsider("Zoe").says("refer search office").isNotTold("R-1");
        cleo.presses("t1", Button.plain("x", ReferralButtons.LIST, "1 search office"))
                .isTold("No referrals with “office”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    @Ben       | Referrals of Ben (1)       | R-3
                    ben        | Referrals of Ben (1)       | R-3
                    anna       | Referrals of Anna Berg (2) | R-2
                    Anna Berg  | Referrals of Anna Berg (2) | R-1
                    """)
    void aMembersReferralsAreListed(String member, String heading, String label) {
        anna.says("refer list " + member, ben).isTold(heading, label + " ");
        anna.says("list @Ben", ben).isTold("Referrals of Ben (1)");
    }

    @Test
    void whatAMemberGotIsTheirsToo() {
        anna.says("refer Harbor needs signs");
        anna.says("refer pass R-4 @Ben", ben);
        ben.says("refer list ben").isTold("Referrals of Ben (2)", "R-4");
    }

    @Test
    void aMembersPagesFollow() {
        for (int i = 10; i < 22; i++) {
            ben.says("refer Client%d needs gardening".formatted(i));
        }
        anna.says("refer list Ben").isTold("1–10 of 13").presses("More").isTold("11–13 of 13");
        rita.presses("t1", Button.plain("x", ReferralButtons.LIST, "1 member " + ben.person().id()))
                .isNotTold("Client1");
    }

    @Test
    void aPartnerOrClientOfThatNameComesFirst() {
        ben.says("refer Anna needs signs");
        anna.says("refer list Anna").isTold("Referrals for Anna (1)", "R-4");
        anna.says("refer list @Rita", rita).isTold("Referrals with RingPros (1)");
    }

    @Test
    void aPartnersPersonSeesOnlyTheirOwnList() {
        rita.says("refer list anna").isTold("Referrals of Anna Berg (1)", "R-1").isNotTold("R-2");
        assertThat(rita.lastWhisper()).doesNotContain("Oakfield");
        rita.says("refer list ben").isNotTold("R-3");
    }
}
