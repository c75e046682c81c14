package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.partner.PartnerId;
import io.baton.referral.Stage;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a partner's person writes, read by the engine as it is shipped.
class ContactsOwnWordsConversationTest {
    @SuppressWarnings("NullAway.Init")
    private static UnderstandingReport.Setup setup;

    @SuppressWarnings("NullAway.Init")
    private OwnWordsFirm firm;

    @BeforeAll
    static void load() throws Exception {
        setup = UnderstandingReport.Setup.load();
    }

    @BeforeEach
    void aFirmThatReads() {
        firm = new OwnWordsFirm(setup);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Rita | we won lake hotel, 3000                       | R-1: won, $3,000?
                    Rita | lake hotel went with someone cheaper          | R-1: lost, went with someone cheaper?
                    Rita | lake hotel signed for 14 thousand             | R-1: won, $14,000?
                    Kim  | decline, we're on holiday until the 9th       | R-3: turn down, we're on holiday until the 9th?
                    Kim  | decline old mill, we're away until the 9th    | R-3: turn down, we're away until the 9th?
                    Kim  | we can't take old mill, we're full            | R-3: turn down, we're full?
                    Kim  | we have to decline R-3 because it's too far   | R-3: turn down, it's too far?
                    Kim  | have to pass on this one, we're fully booked  | R-3: turn down, we're fully booked?
                    Kim  | no capacity for old mill this month, sorry    | R-3: turn down, no capacity for old mill this month, sorry?
                    Kim  | not for us, Azure isn't our thing             | R-3: turn down, Azure isn't our thing?
                    Kim  | decline old mill                              | Why do you turn R-3 down?
                    Kim  | yes we'll do old mill                         | R-3: accepted?
                    Rita | can't do lake hotel after all, my engineer left | R-1: hand back, my engineer left?
                    Rita | hand lake hotel back, we have no time         | R-1: hand back, we have no time?
                    Rita | hand lake hotel back                          | Why is R-1 handed back?
                    Kim  | We won't be able to take Old Mill             | Why do you turn R-3 down?
                    """)
    void whatTheyMeanIsAskedBack(String who, String words, String card) {
        firm.person(who).says(words).isTold(card);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "can we have until Friday for old mill",
                "what's our fee on old mill",
                "when does old mill need it?"
            })
    void aQuestionAcceptsNothing(String words) {
        firm.kim.says(words).isTold("R-3: Old Mill needs Azure").isNotTold("[Yes]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lantern Hotels needs 20 tablets, bring it to Northwind",
                "I have a client for you: Emerald Gym wants new phones",
                "Lantern Hotels needs 20 tablets"
            })
    void aContactOfTwoPartnersSaysForWhichTheySpeak(String words) {
        firm.anna.says("partner edit CloudNine contact @Kim, @Rita", firm.kim, firm.rita);
        firm.rita.says(words).isTold("Which one do you mean?", "RingPros: ", "CloudNine: ");
    }

    /// Rita holds several.
    @Test
    void aPartOfTheClientsNameSaysWhich() {
        firm.anna.says("refer Lantern Hotels needs tablets to RingPros");
        firm.anna.presses("Send it to RingPros");
        firm.rita.presses("Accept");
        firm.rita.says("I'm still on lantern").isTold("R-7: still on it?");
        firm.rita.says("hand Lantern back, we have no tablets");
        firm.rita.isTold("R-7: hand back, we have no tablets?");
    }

    @Test
    void whatTheyBroughtIsChangedWithoutItsName() {
        firm.rita.says("refer Corner Shop needs a firewall");
        firm.rita.says("change the need to 3 firewalls");
        firm.rita.isTold("R-7: change need to “3 firewalls”?", "[Yes]");
        firm.kim.says("change the need to 3 firewalls").isNotTold("change need");
    }

    @Test
    void theReasonReachesTheFirm() {
        firm.kim.says("decline, we're on holiday until the 9th").presses("Yes");
        assertThat(firm.referral(3).stage()).isEqualTo(Stage.LOGGED);
        firm.anna.sees("we're on holiday until the 9th");
    }

    @Test
    void aClientOfOthersIsNotKnownToThem() {
        firm.kim.says("lake hotel signed, 3000").isNotTold("R-1:").isNotTold("network");
    }

    @Test
    void aFormerContactsCardsDoNothing() {
        firm.rita.says("Harbor View needs a new firewall").isTold("[Log it]");
        var log = firm.rita.button("Log it");
        firm.rita.says("we won lake hotel, 3000").isTold("[Yes]");
        var yes = firm.rita.button("Yes");
        var partner =
                firm.testFirm.partners.find(TestFirm.FIRM, new PartnerId("ringpros")).orElseThrow();
        firm.testFirm.partners.write(partner.withContacts(List.of()), "left", List.of());

        isTurnedAway(firm.rita.presses("t1", log));
        isTurnedAway(firm.rita.presses("t2", yes));
        isTurnedAway(firm.rita.says("yes"));
        isTurnedAway(firm.rita.says("still on it"));
        isTurnedAway(firm.rita.says("lake hotel signed for 4k"));
        firm.testFirm.outsider("Zoe").says("still on it").isNotTold("You no longer speak");
        assertThat(firm.testFirm.referrals.all(TestFirm.FIRM)).hasSize(6);
        assertThat(firm.referral(1).stage()).isEqualTo(Stage.ACCEPTED);
    }

    private static void isTurnedAway(Actor rita) {
        rita.isTold("You no longer speak for a partner of Northwind, so nothing was saved.");
    }
}
