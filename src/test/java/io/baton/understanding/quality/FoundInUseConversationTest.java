package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.refer.card.WorthText;
import io.baton.referral.Referral;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people typed and an earlier build got wrong, read by the engine as it is shipped.
class FoundInUseConversationTest {
    @SuppressWarnings("NullAway.Init")
    private static UnderstandingReport.Setup setup;

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");

    @BeforeAll
    static void load() throws Exception {
        setup = UnderstandingReport.Setup.load();
    }

    @BeforeEach
    void aFirmThatReads() {
        testFirm.partner("RingPros", "Rita", "phones", "VoIP");
        testFirm.partner("CloudNine", "Cleo", "Azure", "cloud");
        OwnWordsFirm.reads(testFirm, setup);
        testFirm.member("Ben")
                .says("refer Lake Hotel needs a faster network to RingPros")
                .presses("Send it to RingPros");
    }

    private List<Referral> all() {
        return testFirm.referrals.all(TestFirm.FIRM);
    }

    private Referral latest() {
        return all().getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    refer Special Needs Trust needs a website and hosting     | Client: Special Needs Trust
                    refer Zed Ltd needs wifi to CablePeople for about $4,000  | Client: Zed Ltd;Need: wifi;Worth: about $4,000;no partner called “CablePeople”
                    refer Zed Ltd needs a phone system to NetSix $12k         | Need: a phone system;Worth: $12,000;no partner called “NetSix”
                    refer Zed Ltd needs a new firewall to Hexaline about 5k   | Need: a new firewall;no partner called “Hexaline”
                    Zed Ltd needs cloud backup to Netzwerk Sieben             | Need: cloud backup;no partner called “Netzwerk Sieben”
                    refer Marlow needs new laptops to Quorrel & Sons $3,000   | Need: new laptops;no partner called “Quorrel & Sons”
                    refer to CloudNine: Blue Door Estates needs azure tidy-up | Client: Blue Door Estates;Need: azure tidy-up;Partner: CloudNine
                    refer Riverside Gym - needs new phones                    | Client: Riverside Gym;Need: new phones
                    Acme needs help with their phones, maybe RingPros?        | Client: Acme;Need: their phones;Partner: RingPros
                    CloudNine brought us Lake Hotel, they want a faster network | Log this referral from CloudNine?;Client: Lake Hotel;Need: a faster network
                    """)
    void aLineThatCanBeReadInTwoWaysIsShownFirst(String line, String card) {
        anna.says(line).isTold(card.split(";"));
        assertThat(all()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    $200/month          | $200 a month
                    12 500 €            | €12,500
                    12 500,00 €         | €12,500
                    5.000,- €           | €5,000
                    CHF 12'500.-        | CHF 12,500
                    5000 Euro           | €5,000
                    ~$12k               | about $12,000
                    $1.2 million        | $1,200,000
                    $10,000 - $15,000   | $10,000 to $15,000
                    to CloudNine 12 500 € | €12,500
                    """)
    void anAmountNeverEndsUpInTheNeed(String typed, String worth) {
        anna.says("refer Acme needs backup " + typed).isTold("R-2 is logged");
        assertThat(latest().need()).isEqualTo("backup");
        assertThat(WorthText.of(Objects.requireNonNull(latest().estimate())).plainText())
                .isEqualTo(worth);
    }

    @Test
    void aCurrencyThatIsNotKnownIsAskedAbout() {
        anna.says("refer Acme needs backup 12 000 kr").isTold("I don't know the currency “kr”.");
        assertThat(all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refer show\u00a0R-1",
                "refer\u2007show R-1",
                "`refer show R-1`",
                "*refer show R-1*",
                "> refer show R-1",
                "R-1",
                "show R-1",
                "show r1"
            })
    void spacesMarkupAndAMissingFirstWordAreNoObstacle(String line) {
        anna.says(line).isTold("R-1: Lake Hotel needs a faster network");
    }

    @Test
    void aPastedSpaceSeparatesWordsToo() {
        anna.says("refer Zed needs\u00a0backup").isTold("R-2 is logged", "Zed needs backup");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Müller IT | Mu\u0308ller IT
                    O'Brien   | O\u2019Brien
                    CloudNine | Cl\u043eudNine
                    """)
    void namesThatLookTheSameAreOnePartner(String name, String twin) {
        anna.says("partner add " + name + ": cabling");
        var before = testFirm.partners.all(TestFirm.FIRM).size();
        anna.says("partner add " + twin.translateEscapes() + ": cabling");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).hasSize(before);
    }

    @Test
    void anErrorSaysWhatIsActuallyMissing() {
        anna.says("refer Acme needs").isTold("What does Acme need?");
        assertThat(all()).hasSize(1);
    }

    @Test
    void anEditWithoutAChangeOpensTheForm() {
        assertThat(anna.says("refer edit R-1").form().fields()).isNotEmpty();
        assertThat(all()).hasSize(1);
    }

    @Test
    void aMemberWhoTypesAnAcceptanceIsAskedWhoSaidYes() {
        assertThat(anna.says("refer accept R-1").form().fields())
                .extracting(field -> field.label())
                .contains("How?");
        assertThat(all()).hasSize(1);
    }

    @Test
    void aLineWithoutItsFirstWordKeepsItsPartner() {
        anna.says("refer Acme needs backup");
        anna.says("offer r2 to ringpros").isTold("R-2 is offered to RingPros");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who can do phones?",
                "which partner does VoIP?",
                "do we have anyone for phones?",
                "I'm looking for someone who does phones",
                "anyone good at phones in our network"
            })
    void whoCanDoIt(String words) {
        anna.says(words).isTold("- RingPros: matched");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show R-1",
                "what's happening with R-1?",
                "where are we with lake hotel?",
                "status of the lake hotel network",
                "anything on Lake Hotel?"
            })
    void oneReferral(String words) {
        anna.says(words).isTold("R-1: Lake Hotel needs a faster network", "Status: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    what's open?                    | Open referrals (2)
                    show me the late ones           | No late referrals.
                    list my referrals               | Your referrals (1)
                    which ones are overdue?         | No late referrals.
                    what have we got with RingPros  | Referrals with RingPros (1)
                    which referrals did we win      | No won referrals.
                    """)
    void aList(String words, String heading) {
        anna.says("refer Acme needs backup");
        anna.says(words).isTold(heading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    search for network                      | “network” (1)
                    did we ever do something with backup?   | No referrals with “backup”
                    look up referrals about a faster network | “faster network” (1)
                    find referrals with a network           | “network” (1)
                    search all referrals for backup         | No referrals with “backup”
                    search for Lake Hotel                   | Referrals for Lake Hotel (1)
                    """)
    void aSearchFindsWords(String words, String answer) {
        anna.says(words).isTold(answer);
        assertThat(testFirm.gaps.since(TestFirm.FIRM, java.time.Instant.EPOCH)).isEmpty();
    }
}
