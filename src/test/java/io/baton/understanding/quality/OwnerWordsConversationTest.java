package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an owner types on the first days, read by the engine as it's shipped.
class OwnerWordsConversationTest {
    @SuppressWarnings("NullAway.Init")
    private static UnderstandingReport.Setup setup;

    @SuppressWarnings("NullAway.Init")
    private TestFirm testFirm;

    @SuppressWarnings("NullAway.Init")
    private Actor anna;

    @BeforeAll
    static void load() throws Exception {
        setup = UnderstandingReport.Setup.load();
    }

    @BeforeEach
    void aFirmThatReads() {
        var firm = OwnWordsFirm.withMoney(setup);
        testFirm = firm.testFirm;
        anna = firm.anna;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    green cafe needs a website                                           | green cafe
                    green cafe needs power bi dashboards, 6k                             | green cafe
                    oak house needs phones for 20 people. send it to ringpros please     | oak house
                    fern clinic wants a helpdesk                                         | fern clinic
                    blue door dental is looking for someone to run their firewall        | blue door dental
                    """)
    void aClientInLowerCaseIsTheClient(String line, String client) {
        anna.says(line)
                .isTold("Log this referral?", "Client: " + client)
                .isNotTold("Who is the client");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "they need a website",
                "a client needs a website",
                "the new customer wants a firewall",
                "someone needs phones"
            })
    void aPronounOrAnyNounIsNoClient(String line) {
        anna.says(line).isNotTold("Client: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Hazel Bakery needs a firewall, 2500     | $2,500
                    Hazel Bakery needs new phones, 12000    | $12,000
                    Fern Clinic wants a helpdesk, 950       | $950
                    """)
    void aPlainNumberAfterTheNeedIsTheAmount(String line, String worth) {
        anna.says(line).isTold("Log this referral?", "Worth: " + worth).isNotTold("I didn't use");
    }

    @ParameterizedTest
    @ValueSource(strings = {"find the dental one", "find laser engraving", "Find a falconer"})
    void whatIsFoundInOwnWordsIsNeverAGapByItself(String line) {
        anna.says(line).isNotTold("I've added");
        assertThat(testFirm.gaps.since(TestFirm.FIRM, Instant.EPOCH)).isEmpty();
    }

    @Test
    void theOneThatIsLookedForIsAReferral() {
        anna.says("find the dental one").isTold("R-2", "Harbor Dental");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what's waiting for me",
                "whats waiting for me",
                "what am i holding",
                "is anything waiting for me?",
                "what do I need to do"
            })
    void whatWaitsForThePersonIsOnTheirHome(String line) {
        anna.says(line).isTold("Waiting for you", "What you hold");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    october revenue was 42000                | The total for October 2026 is $42,000
                    our total revenue in october was 61,500  | The total for October 2026 is $61,500
                    october total 62000                      | The total for October 2026 is $62,000
                    """)
    void aMonthsTotalIsStoredOncePressed(String line, String done) {
        anna.says(line).isTold("Store this as the month's total?").isNotTold("The total for");
        pressesTheButton().isTold(done);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    pause cloudnine                               | is paused
                    rename ringpros to Ring Professionals         | Ring Professionals
                    cloudnine contact isn't kim, it's jo@c.example | jo@c.example
                    cloudnine pays us 12% not 8%                  | 12%
                    i want to change ringpros to 12%              | 12%
                    add partner SkyFall, cloud and azure, contact Rita, they give us 10% | is now one of your partners
                    we want 25% target                            | The target is now 25%
                    """)
    void whatChangesSomethingIsDoneOncePressed(String line, String done) {
        anna.says(line).isTold("?", "[");
        assertThat(anna.lastWhisper()).startsWith(line.startsWith("add") ? "Add this" : "Do you");
        pressesTheButton().isTold(done).isNotTold("Do you mean this?");
    }

    @Test
    void removingAPartnerAsks() {
        anna.says("remove ringpros").isNotTold("I didn't get that").isTold("RingPros");
    }

    @Test
    void otherWordsAreAnsweredWithWhatCanBeDone() {
        anna.says("what's the weather")
                .isTold(
                        "I can log a referral, find a partner, or show what your partners earn you.");
    }

    /// The only one of the newest card.
    private Actor pressesTheButton() {
        var button =
                anna.newestCard().parts().stream()
                        .filter(Card.Part.Buttons.class::isInstance)
                        .map(Card.Part.Buttons.class::cast)
                        .map(each -> each.buttons().getFirst())
                        .findFirst()
                        .orElseThrow();
        return anna.presses(button.label());
    }
}
