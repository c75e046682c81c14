package io.baton.desk.refer.show;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A list by a name: of the partner, client or member who has it.
class ListByNameConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna Berg");
    private final Actor ben = testFirm.member("Ben Ash");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void someReferrals() {
        testFirm.partner("RingPros", "Rita", "phones", "VoIP");
        testFirm.partner("CloudNine", "Cleo", "Azure", "cloud");
        anna.says("refer Harbor Lights needs phones to RingPros").presses("Send it to RingPros");
        anna.says("refer Oakfield Dental Ltd needs a cloud backup to CloudNine");
        ben.says("refer Lake Hotel needs wi-fi");
        ben.says("refer Lake View School needs signs");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    refer list Ben             | Referrals of Ben Ash (2)
                    refer list ben ash         | Referrals of Ben Ash (2)
                    list ben                   | Referrals of Ben Ash (2)
                    list harbor                | Referrals for Harbor Lights (1)
                    list Harbour Lights        | Referrals for Harbor Lights (1)
                    refer list oakfield dental | Referrals for Oakfield Dental Ltd (1)
                    list dental                | Referrals for Oakfield Dental Ltd (1)
                    list ring pros             | Referrals with RingPros (1)
                    list ringpro               | Referrals with RingPros (1)
                    list lake hotel page 1     | Referrals for Lake Hotel (1)
                    refer list BEN             | Referrals of Ben Ash (2)
                    """)
    void oneThatFitsIsListed(String line, String heading) {
        anna.says(line).isTold(heading);
    }

    @Test
    void severalThatFitAreButtons() {
        anna.says("list lake")
                .isTold("Which one do you mean?", "[Lake Hotel (client)]")
                .presses("Lake View School (client)")
                .isTold("Referrals for Lake View School (1)");
        ben.says("refer Ben needs a website");
        anna.says("refer list ben").isTold("Referrals for Ben (1)");
        ben.says("refer Ringpros needs signs");
        anna.says("list RingPros")
                .isTold("[RingPros (partner)]", "[Ringpros (client)]")
                .presses("RingPros (partner)")
                .isTold("Referrals with RingPros (1)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    refer list Foo Bar | “Foo Bar”
                    refer list zoe     | “zoe”
                    refer list @Zed    | “@Zed”
                    """)
    void noneThatFitsIsSaid(String line, String typed) {
        anna.says(line)
                .isTold("There's no client, partner or member called " + typed, "[Search]")
                .isNotTold("R-1")
                .isNotTold("You have no partner called");
    }

    @Test
    void wordsOfAReferralAreSearchedWithOnePress() {
        anna.says("refer list backup")
                .isTold("There's no client, partner or member called “backup”.")
                .presses("Search for “backup”")
                .isTold("Referrals with “backup” (1)", "R-2");
    }

    @Test
    void anEarlierNameOfAClientIsFound() {
        anna.says("refer edit R-3 client Seaside Inn");
        anna.says("list Lake Hotel").isTold("Referrals for Seaside Inn (1)");
        anna.says("refer search lake hotel").isTold("R-3", "Seaside Inn");
        anna.says("list seaside").isTold("Referrals for Seaside Inn (1)");
    }

    @Test
    void anAliasIsFound() {
        ben.says("refer Lake Hotel Garden needs phones").presses("Same");
        anna.says("list Lake Hotel Garden").isTold("Referrals for Lake Hotel (2)", "R-3", "R-5");
        anna.says("list Lake Hotel").isTold("(2)");
        anna.says("refer search garden").isTold("R-3", "R-5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    refer search Ben       | Referrals of Ben Ash (2)
                    refer search cloudnine | Referrals with CloudNine (0)
                    refer search Harbour Lights | Referrals for Harbor Lights (1)
                    """)
    void aSearchByNameFindsThemToo(String line, String heading) {
        anna.says("refer offer R-2 to CloudNine");
        anna.says(line).isTold(heading.replace("(0)", "(1)"));
    }

    @Test
    void aSearchWithoutResultSaysSo() {
        anna.says("refer search zebra")
                .isTold("No referrals with “zebra” in client, need or notes.", "[Search]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refer list CloudNine", "refer list Lake Hotel", "refer list Ben"})
    void aPartnersPersonLearnsNoNames(String line) {
        rita.says(line).isTold("I can't find", "among your referrals").isNotTold("R-2");
        rita.says("refer list harbor").isTold("Referrals for Harbor Lights (1)");
        rita.says("refer list lake").isNotTold("Lake Hotel");
    }
}
