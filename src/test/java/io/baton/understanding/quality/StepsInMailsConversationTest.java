package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.referral.Stage;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A mail that reports a no or a win, pasted by a member or by the partner's person.
class StepsInMailsConversationTest {
    @SuppressWarnings("NullAway.Init")
    private static UnderstandingReport.Setup setup;

    @SuppressWarnings("NullAway.Init")
    private OwnWordsFirm firm;

    @BeforeAll
    static void load() throws Exception {
        setup = UnderstandingReport.Setup.load();
    }

    @BeforeEach
    void ringProsTookLantern() {
        firm = new OwnWordsFirm(setup);
        firm.anna.says("refer Lantern Hotels needs tablets to RingPros");
        firm.anna.presses("Send it to RingPros");
        firm.rita.presses("Accept");
        firm.testFirm.advanceClock(Duration.ofMinutes(11));
    }

    private static String mail(String from, String subject, String body, String name) {
        return "From: %s\nTo: Anna <anna@northwind.example>\nSubject: %s\n\nHi Anna,\n\n%s\n\nBest regards,\n%s"
                .formatted(from, subject, body, name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We won't be able to take Old Mill, we're fully booked.",
                "Thanks for thinking of us. Unfortunately we won't be able to take Old Mill, we are fully booked until March.",
                "Sorry, we have to pass on Old Mill this time, no capacity before June.",
                "I'm afraid we can't take on Old Mill, it's too far for us.",
                "Thank you for the offer! We need to decline Old Mill because our Azure engineer left."
            })
    void aNoIsProposed(String body) {
        firm.anna.says(mail("Kim Lee <kim@cloudnine.example>", "Old Mill", body, "Kim Lee"));
        firm.anna.isTold("R-3: take back?", "[Yes]");
        firm.kim.says("Hi Anna,\n\n" + body + "\n\nBest regards,\nKim Lee\nCloudNine");
        firm.kim.isTold("R-3: turn down, ", "[Yes]").presses("Yes");
        assertThat(firm.referral(3).stage()).isEqualTo(Stage.LOGGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Great news, Lantern Hotels signed for 4,200.",
                "Just to let you know that Lantern Hotels signed yesterday, 4,200 in total. Thanks again for the referral!",
                "Thank you so much for sending us Lantern Hotels! They accepted our quote of $4,200.",
                "We won the Lantern Hotels job for $4,200, happy days."
            })
    void aWinIsProposed(String body) {
        firm.anna.says(mail("Rita Moss <rita@ringpros.example>", "Lantern", body, "Rita"));
        firm.anna.isTold("R-7: won, $4,200", "[Yes]");
        firm.rita.says("Hi Anna,\n\n" + body + "\n\nBest,\nRita");
        firm.rita.isTold("R-7: won, $4,200", "[Yes]").presses("Yes");
        assertThat(firm.referral(7).stage()).isEqualTo(Stage.WON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bad news, we lost Lantern Hotels because they found someone cheaper.",
                "Unfortunately we lost Lantern Hotels, they bought the tablets from their brother in law."
            })
    void aLossIsProposed(String body) {
        firm.anna.says(mail("Rita Moss <rita@ringpros.example>", "Lantern", body, "Rita"));
        firm.anna.isTold("R-7: lost", "[Yes]");
        firm.rita.says("Hi Anna,\n\n" + body + "\n\nBest,\nRita");
        firm.rita.isTold("R-7: lost", "[Yes]");
    }

    @Test
    void otherMailsOfAPartnerReportNothing() {
        firm.anna.says(
                mail(
                        "Kim Lee <kim@cloudnine.example>",
                        "Lunch",
                        "We won't be able to take the 12 o'clock table. Is one fine?",
                        "Kim"));
        firm.anna.isNotTold("[Yes]");
        firm.anna.says(
                mail(
                        "Kim Lee <kim@cloudnine.example>",
                        "Thanks",
                        "Thanks for lunch, see you next week.",
                        "Kim"));
        firm.anna.isNotTold("[Yes]");
    }
}
