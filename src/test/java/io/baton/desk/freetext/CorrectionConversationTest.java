package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.draft.Draft;
import io.baton.referral.NeededBy;
import io.baton.understanding.Intent;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A line that corrects what was just shown changes that card.
class CorrectionConversationTest {
    private static final String PHONES =
            "Acme wants phones by christmas, RingPros, 4k, Sue 020 7946 0000";
    private static final String SIGNED = "lake hotel signed, 4.5k";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");
    private final ScriptedReader reader = new ScriptedReader();

    @BeforeEach
    void aFirmThatReads() {
        testFirm.partner("RingPros", "Rita", "network");
        testFirm.partner("NetSix", "Nina", "firewalls");
        testFirm.reader = reader;
        reader.reads(
                PHONES,
                meaning(Intent.LOG_OUTBOUND)
                        .client("Acme")
                        .need("phones")
                        .partner("RingPros", "RingPros")
                        .amount("USD 4000")
                        .contact("Sue", "020 7946 0000")
                        .neededBy(new NeededBy.Date(LocalDate.parse("2026-12-25"))));
    }

    private void signed() {
        anna.says("refer Lake Hotel needs a faster network to RingPros")
                .presses("Send it to RingPros");
        rita.presses("Accept");
        var lakeHotel = testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().id();
        reader.reads(SIGNED, meaning(Intent.WON).amount("USD 4500").referral(lakeHotel));
        anna.says(SIGNED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the contact is Joan                             | Contact: Joan, 020 7946 0000
                    contact: Joan Ash                               | Contact: Joan Ash, 020 7946 0000
                    ask for Joan                                    | Contact: Joan, 020 7946 0000
                    their contact is joan@acme.example              | Contact: Sue, joan@acme.example
                    no, 5k                                          | Worth: $5,000
                    make it 6k                                      | Worth: $6,000
                    sorry, more like 7,500                          | Worth: $7,500
                    the budget is about 8k                          | Worth: about $8,000
                    6k, not 4k                                      | Worth: $6,000
                    it's Acme Dental, not Acme                      | Client: Acme Dental
                    Acme Dental, not Acme                           | Client: Acme Dental
                    the client is Acme Dental Ltd                   | Client: Acme Dental Ltd
                    it's Acme Dental                                | Client: Acme Dental
                    wants this by the 18th now, not christmas       | Needed by: Wed 18 Nov 2026
                    by Friday please                                | Needed by: Fri 6 Nov 2026
                    no, they need it by 1 December                  | Needed by: Tue 1 Dec 2026
                    the deadline is end of January                  | Needed by: Sun 31 Jan 2027
                    to NetSix instead                               | Partner: NetSix
                    send it to netsix instead                       | Partner: NetSix
                    NetSix, not RingPros                            | Partner: NetSix
                    the need is a phone system                      | Need: a phone system
                    """)
    void theNewCardShowsTheNewValue(String line, String fact) {
        anna.says(PHONES);
        testFirm.advanceClock(Duration.ofMinutes(2));
        anna.says(line).isTold("Log this referral?", "Client: Acme", fact, "[Change]");
        anna.says("yes");

        assertThat(testFirm.referrals.all(TestFirm.FIRM)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Client: Lake Hotel\nNeed: backup\nWorth: 5k",
                "The client is Lake Hotel, they need backup",
                "the customer needs to be moved to Microsoft 365",
                "the client is unhappy with NetSix",
                "company is closing",
                "call them tomorrow",
                "talk to you later",
                "contact NetSix"
            })
    void aNewMessageIsNoCorrection(String line) {
        anna.says(PHONES);
        anna.says(line);
        assertThat(testFirm.drafts.all(TestFirm.FIRM))
                .extracting(draft -> draft.state())
                .doesNotContain(Draft.State.REPLACED);
    }

    @Test
    void severalCorrectionsAddUp() {
        anna.says(PHONES);
        for (var line : new String[] {"no, 5k", "to NetSix instead", "by Friday"}) {
            testFirm.advanceClock(Duration.ofMinutes(2));
            anna.says(line);
        }
        anna.isTold("Worth: $5,000", "Partner: NetSix", "Needed by: Fri 6 Nov 2026");
        anna.presses("Log and send to NetSix").isTold("R-1 is offered to NetSix");
    }

    @Test
    void theOldCardCannotBeAnsweredAnyMore() {
        anna.says(PHONES);
        var old = anna.button("Log only");
        testFirm.advanceClock(Duration.ofMinutes(2));
        anna.says("no, 5k");
        anna.presses("late", old).isTold("You changed this. Use the newer card below.");

        assertThat(testFirm.referrals.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void aCardInADirectMessageLosesItsButtons() {
        var direct = anna.answeredByPost();
        direct.says(PHONES);
        testFirm.advanceClock(Duration.ofMinutes(2));
        direct.says("no, 5k");

        assertThat(PostedCards.textOf(direct.directMessages().getFirst()))
                .contains("Worth: $4,000", "You changed this Tue 3 Nov")
                .doesNotContain("[");
    }

    @Test
    void theSameCorrectionDeliveredTwiceHasOneEffect() {
        anna.says(PHONES);
        testFirm.advanceClock(Duration.ofMinutes(2));
        anna.says("c1", "no, 5k").says("c1", "no, 5k").isTold("Worth: $5,000", "[Log only]");
        anna.says("yes").isTold("R-1 is logged");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    no, 6k             | R-1: won, $6,000?
                    make it 200/month  | R-1: won, $200 a month?
                    on 1 Nov           | R-1: won, $4,500, on Sun 1 Nov 2026?
                    """)
    void aStepIsCorrectedToo(String line, String title) {
        signed();
        testFirm.advanceClock(Duration.ofMinutes(2));
        anna.says(line).isTold(title, "[Yes]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it is raining",
                "thanks for that",
                "Beacon needs phones by Friday",
                "to be honest I don't know",
                "RingPros paid 5k"
            })
    void anythingElseIsAMessageOfItsOwn(String line) {
        anna.says(PHONES);
        testFirm.advanceClock(Duration.ofMinutes(2));
        anna.says(line).isNotTold("Worth: $4,000");
    }

    @Test
    void afterTenMinutesThereIsNothingToCorrect() {
        anna.says(PHONES);
        testFirm.advanceClock(Duration.ofMinutes(11));
        anna.says("no, 5k").isNotTold("Log this referral?");
    }

    @Test
    void someoneElseCorrectsNothing() {
        anna.says(PHONES);
        testFirm.advanceClock(Duration.ofMinutes(2));
        testFirm.member("Ben").says("no, 5k").isNotTold("Log this referral?");
    }
}
