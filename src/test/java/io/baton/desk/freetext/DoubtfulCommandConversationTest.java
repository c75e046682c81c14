package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.Cover;
import io.baton.bench.NeedPart;
import io.baton.bench.SearchRequest;
import io.baton.bench.SearchResult;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.search.KeywordRanking;
import io.baton.understanding.Intent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Exact commands run at once. What could be read in two ways is confirmed first.
class DoubtfulCommandConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final ScriptedReader reader = new ScriptedReader();

    @BeforeEach
    void aBench() {
        testFirm.partner("RingPros", "Rita", "phones");
        testFirm.partner("CloudNine", "Cleo", "Azure", "hosting");
        testFirm.reader = reader;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refer Acme needs phones",
                "refer Acme needs a new firewall and help with it",
                "refer Acme needs phones to RingPros",
                "refer Acme needs phones to ringpros $12k",
                "refer Acme needs phones $12,500",
                "refer Acme Ltd. needs 20 seats of Office 365",
                "refer Müller & Söhne GmbH needs help to migrate to Azure",
                "refer Acme needs to move to Microsoft 365",
                "refer The Old Bakery on Main Street needs ISO 27001",
                "refer Acme, Inc. needs backup, please",
                "refer Acme need wifi to work",
                "refer Acme needs backup for $200 a month",
                "refer from CloudNine: Lake Hotel needs Azure $5k"
            })
    void anUnambiguousLineIsNeverConfirmed(String line) {
        anna.says(line).isTold("R-1");

        assertThat(testFirm.referrals.all(TestFirm.FIRM)).hasSize(1);
        assertThat(testFirm.drafts.all(TestFirm.FIRM)).isEmpty();
        assertThat(reader.calls()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refer Special Needs Trust needs a website and hosting",
                "refer Zed Ltd needs wifi to CablePeople for about $4,000",
                "refer Zed Ltd needs a phone system to CablePeople $12k",
                "refer Zed Ltd needs a phone system to RingPrs",
                "refer Zed Ltd needs a phone system Ring Pros",
                "refer to CloudNine: Blue Door Estates needs azure tidy-up",
                "refer Riverside Gym - needs a website",
                "refer spoke to Sue at Acme, she needs new phones"
            })
    void aLineWithTwoReadingsIsConfirmedFirst(String line) {
        anna.says(line).isTold("Log this referral?", "[Change] [No]");

        assertThat(testFirm.referrals.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void theReadersSplitWins() {
        reader.reads(
                "Special Needs Trust needs a website and hosting",
                meaning(Intent.LOG_OUTBOUND)
                        .knownClient("Special Needs Trust", "Special Needs Trust")
                        .need("a website and hosting"));
        anna.says("refer Special Needs Trust needs a website and hosting")
                .isTold("Client: Special Needs Trust\nNeed: a website and hosting")
                .says("yes")
                .isTold("R-1 is logged", "Special Needs Trust needs a website and hosting");
    }

    @Test
    void severalNeedsAreSplitAsFindDoes() {
        testFirm.partner("WireWorks", "Walt", "wifi");
        testFirm.partner("SiteSmiths", "Sam", "website");
        testFirm.ranking = DoubtfulCommandConversationTest::partByPart;
        anna.says("partner find wifi, phones and a new website").isTold("Several needs in one.");
        anna.says("refer Hotel Adlon needs wifi, phones and a new website")
                .isTold(
                        "Log these referrals?\nClient: Hotel Adlon",
                        "wifi (WireWorks)",
                        "phones (RingPros)",
                        "[Log it] [Change] [No]");
        assertThat(testFirm.referrals.all(TestFirm.FIRM)).isEmpty();
        var log = anna.button("Log it");
        anna.presses("p1", log).isTold("for Hotel Adlon are logged", "[Send all]");
        anna.presses("p2", log).isTold("for Hotel Adlon are logged");

        assertThat(testFirm.referrals.all(TestFirm.FIRM)).hasSize(3);
    }

    private static SearchResult partByPart(SearchRequest request) {
        var parts =
                Stream.of(request.need().split(", | and "))
                        .map(need ->
                                new NeedPart(
                                        need,
                                        new KeywordRanking()
                                                .find(
                                                        new SearchRequest(
                                                                need,
                                                                request.firm(),
                                                                request.bench(),
                                                                request.now()))
                                                .matches(),
                                        null))
                        .toList();
        return new SearchResult(
                List.of(), Optional.empty(), Cover.of(parts, List.of()).ofSeveral());
    }

    @Test
    void freeWordsAfterReferAreReadWithoutIt() {
        reader.reads(
                "spoke to Sue at Acme, she's fed up with the phones",
                meaning(Intent.LOG_OUTBOUND).client("Acme").need("the phones"));
        anna.says("refer spoke to Sue at Acme, she's fed up with the phones")
                .isTold("Log this referral?\nClient: Acme\nNeed: the phones");
    }

    @Test
    void aBareLineIsConfirmedEvenIfTheReaderMakesNothingOfIt() {
        anna.says("Acme needs phones to RingPros")
                .isTold("Log this referral?\nClient: Acme\nNeed: phones\nPartner: RingPros");
    }

    @Test
    void anExactRecurringAmountRuns() {
        anna.says("refer Acme needs backup $200/month")
                .isTold("Acme needs backup", "Worth about $200 a month.");
    }

    @Test
    void aLineThatLacksOnlyTheFirstWordRuns() {
        anna.says("refer Acme needs phones");
        anna.says("offer r1 to ringpros").isTold("R-1 is offered to RingPros");
        anna.says("show R-1").isTold("Acme", "offered to RingPros");
        anna.says("R-1").isTold("Acme", "offered to RingPros");
        anna.says("list open").isTold("Open referrals (1)");
        anna.says("find phones").isTold("RingPros");
        rita().presses("Accept");
        anna.says("won R-1 $300").isTold("R-1 (Acme) is won, $300");
        anna.says("note r1 called them").isTold("Note added to R-1");
        anna.says("paid R-1 $100 on 2026-11-02").isTold("Paid: $100");

        assertThat(testFirm.drafts.all(TestFirm.FIRM)).isEmpty();
        assertThat(reader.calls()).isZero();
    }

    @Test
    void itsLongFormsRunToo() {
        anna.says("refer Acme needs phones to RingPros").presses("Send it to RingPros");
        rita().presses("Accept");
        anna.says("won R-1 $200 a month for 36 months").isTold("R-1 (Acme) is won");
        anna.says("ended R-1 on 2026-11-03").isTold("R-1", "3 Nov 2026");
        anna.says("refer Zed needs phones");
        anna.says("withdraw R-2 they closed the shop").isTold("R-2 (Zed) was withdrawn");
        assertThat(testFirm.drafts.all(TestFirm.FIRM)).isEmpty();
    }

    private Actor rita() {
        return testFirm.outsider("Rita");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show me what's open",
                "find me someone for phones",
                "won the Acme deal, 4.5k",
                "refer lost the Acme deal",
                "listen, Acme wants phones",
                "help me find someone",
                "partner who can do phones?",
                "revenue from CloudNine last year",
                "refer show the ones that are late"
            })
    void aSentenceThatStartsLikeACommandIsRead(String sentence) {
        anna.says(sentence);

        assertThat(reader.calls()).isEqualTo(1);
    }

    @Test
    void aPastedMailOfTwentyThousandCharactersIsRead() {
        var mail = "From: Sue <sue@acme.example>\n\n" + "phones ".repeat(2_850);
        reader.reads(mail, meaning(Intent.LOG_OUTBOUND).client("Acme").need("phones"));
        anna.says(mail).isTold("Log this referral?\nClient: Acme");
        anna.says("x".repeat(20_001)).isTold("too long", "at most 20,000 characters");
    }
}
