package io.baton.desk.freetext;

import static io.baton.desk.freetext.MeaningBuilder.meaning;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.parsing.DeadlineParser;
import io.baton.referral.NeededBy;
import io.baton.understanding.Intent;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a draft's card and form show is what's logged.
class DraftFieldsConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final ScriptedReader reader = new ScriptedReader();

    @BeforeEach
    void aFirmThatReads() {
        testFirm.partner("RingPros", "Rita", "phones");
        testFirm.reader = reader;
    }

    private Actor anna(MeaningBuilder meaning) {
        reader.reads("in her words", meaning);
        return anna.says("in her words");
    }

    private static MeaningBuilder phones() {
        return meaning(Intent.LOG_OUTBOUND).client("Acme").need("phones");
    }

    private String need(int number) {
        return testFirm.referrals.find(TestFirm.FIRM, number).orElseThrow().need();
    }

    @Test
    void aClientANeedOrAContactThatIsTooLongIsSaidBeforeItIsConfirmed() {
        anna(meaning(Intent.LOG_OUTBOUND).client("A".repeat(121)).need("phones"))
                .isTold("Use at most 120 characters for the client's name; this has 121.")
                .isTold("[Change] [No]");
        anna.says("yes");
        anna(meaning(Intent.LOG_OUTBOUND).client("Acme").need("x".repeat(4001)))
                .isTold("Use at most 4,000 characters for the need; this has 4,001.")
                .isTold("[Change] [No]");
        anna(phones().contact("Sue", "1".repeat(300)))
                .isTold("Use at most 300 characters for how to reach the client");
        anna.says("yes");
        assertThat(testFirm.referrals.all(TestFirm.FIRM)).isEmpty();

        anna.presses("Change").fillsIn("How to reach the client", "Sue").sees("R-1 is logged");
    }

    private String neededBy(int number) {
        var neededBy = testFirm.referrals.find(TestFirm.FIRM, number).orElseThrow().neededBy();
        return neededBy == null ? "" : DeadlineParser.written(neededBy);
    }

    @Test
    void aLongNeedSaysHowItGoesOnAndIsStoredWhole() {
        var words = "phones for the office, " + "and a line for each desk, ".repeat(50) + "by May";
        anna(meaning(Intent.LOG_OUTBOUND).client("Acme").need(words))
                .isTold("…", "It goes on for ", "desk, by May”.")
                .presses("Log it");
        assertThat(need(1)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Fri 6 Nov 2026         | Fri 6 Nov 2026
                    Friday                 | Fri 6 Nov 2026
                    by friday              | Fri 6 Nov 2026
                    2026-11-20             | Fri 20 Nov 2026
                    asap                   | as soon as possible
                    as soon as possible    | as soon as possible
                    ''                     | ''
                    """)
    void whenItIsNeededCanBeChanged(String typed, String stored) {
        anna(phones().neededBy(new NeededBy.Date(LocalDate.parse("2026-11-04"))))
                .isTold("Needed by: Wed 4 Nov 2026")
                .presses("Change");
        assertThat(anna.form().fields().getLast().initial()).isEqualTo("Wed 4 Nov 2026");
        anna.fillsIn("Needed by", typed);
        assertThat(need(1)).isEqualTo("phones");
        assertThat(neededBy(1)).isEqualTo(stored);
    }

    @Test
    void whatTheFormShowedFirstReadsBack() {
        anna(phones().neededBy(new NeededBy.Urgent())).isTold("Needed by: as soon as possible");
        anna.presses("Change").fillsIn("Client", "Acme Ltd");
        assertThat(neededBy(1)).isEqualTo("as soon as possible");
    }

    @Test
    void theEmptyFormAsksWhenItIsNeeded() {
        anna.says("refer");
        var form = anna.form();
        anna.fillsIn(
                        "Client",
                        "Acme",
                        "What does the client need?",
                        "phones",
                        "Needed by",
                        "someday")
                .getsFieldError("“someday” isn't a date.");
        anna.fillsIn(
                        form,
                        java.util.Map.of(),
                        "Client",
                        "Acme",
                        "What does the client need?",
                        "phones",
                        "Needed by",
                        "2026-11-01")
                .getsFieldError("is in the past");
        anna.fillsIn(
                form,
                java.util.Map.of(),
                "Client",
                "Acme",
                "What does the client need?",
                "phones",
                "Needed by",
                "20 Nov");
        assertThat(neededBy(1)).isEqualTo("Fri 20 Nov 2026");
    }

    @Test
    void aPartnerWhoIsNotWantedStaysOutAfterAChange() {
        testFirm.partner("Telco", "Theo", "phones");
        anna(phones().not("RingPros")).isTold("Partner: not RingPros");
        anna.presses("Change")
                .fillsIn("Client", "Acme Ltd")
                .sees("[Offer to Telco]")
                .doesNotSee("Offer to RingPros");
    }

    @Test
    void severalNeedsAreLoggedAndSentAtOnce() {
        anna(phones().need("a switchboard").partner("RingPros", "RingPros"))
                .isTold(
                        "Log these referrals?",
                        "[Log and send to RingPros] [Log only] [Change] [No]");
        var send = anna.button("Log and send to RingPros");
        anna.presses("p1", send).isTold("R-1 is offered to RingPros", "R-2 is offered to RingPros");
        anna.presses("p2", send).isTold("R-1 is offered to RingPros", "R-2 is offered to RingPros");

        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Offered");
        assertThat(testFirm.storyOf("R-2")).containsExactly("Logged", "Offered");
        testFirm.outsider("Rita").presses("Accept");
        anna.presses("p3", send)
                .isTold("R-1 Acme needs phones: ", "R-2 Acme needs a switchboard: ");
    }
}
