package io.baton.desk.partner.terms;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Members see and set the terms with a partner in both directions, by command.
class PartnerTermsConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void aPartnerWithoutTerms() {
        anna.says("partner add CloudNine: VoIP contact @Rita", rita);
    }

    @Test
    void theTermsAreShownInBothDirections() {
        anna.says("partner terms CloudNine")
                .isTold("Terms with CloudNine", "They pay us", "We pay them", "none agreed yet");
        anna.says("partner terms CloudNine they pay us 10% on payment, cap $5,000")
                .isTold(
                        "They pay us: none agreed yet → 10% of what the client pays, at most $5,000,"
                                + " due when the client pays",
                        "Applies to offers accepted from today on.");
        anna.says("partner terms cloudnine we pay them $200 per win")
                .isTold("We pay them: none agreed yet → $200 for each win");

        anna.says("partner terms CloudNine")
                .isTold(
                        "10% of what the client pays, at most $5,000, due when the client pays, since Tue 3 Nov 2026",
                        "$200 for each win, since Tue 3 Nov 2026");
    }

    @Test
    void earlierAndLaterTermsAreShownWithTheirDays() {
        anna.says("partner terms CloudNine: they pay us 8% since March");
        anna.says("partner terms CloudNine pays us 10%");
        anna.says("partner terms we get 12% from CloudNine from 2027-01-01")
                .isTold("They pay us: 10% of what the client pays → 12%", "from Fri 1 Jan 2027 on");

        anna.says("partner terms CloudNine")
                .isTold(
                        "10% of what the client pays, since Tue 3 Nov 2026",
                        "From Fri 1 Jan 2027: 12% of what the client pays",
                        "Before: 8% of what the client pays, since Sun 1 Mar 2026");
    }

    @Test
    void termsThatWereReplacedOnTheSameDayStayInTheHistoryWithWhoSetThem() {
        var ben = testFirm.member("Ben");
        anna.says("partner terms CloudNine they pay us 10%");
        testFirm.advanceClock(Duration.ofMinutes(5));
        ben.says("partner terms CloudNine they pay us 12%");
        testFirm.advanceClock(Duration.ofMinutes(5));
        ben.says("partner edit CloudNine: skills VoIP, wifi");
        anna.says("partner edit CloudNine: fee 9%");

        anna.says("partner terms CloudNine")
                .isTold(
                        """
                        Who set them, latest last
                        - Tue 3 Nov, 11:00, Anna: They pay us 10%, from Tue 3 Nov 2026
                        - Tue 3 Nov, 11:05, Ben: They pay us 12%, from Tue 3 Nov 2026
                        - Tue 3 Nov, 11:10, Anna: They pay us 9%, from Tue 3 Nov 2026
                        """
                                .strip());
        rita.says("partner terms").isNotTold("Anna").isNotTold("Who set them");
    }

    @Test
    void acceptedReferralsKeepTheirTerms() {
        anna.says("partner terms CloudNine they pay us 10%");
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        rita.presses("Accept");
        anna.says("refer Lake Hotel needs VoIP to CloudNine").presses("Send it to CloudNine");

        anna.says("partner terms CloudNine they pay us 12%")
                .isTold("Accepted referrals keep theirs: R-1.")
                .isNotTold("R-2");
        anna.says("partner terms CloudNine we pay them 5%").isNotTold("keep theirs");
    }

    @Test
    void aDayInThePastSaysWhatItChanges() {
        anna.says("partner terms CloudNine they pay us 10% from 2026-06-01")
                .isTold(
                        "Applies to offers accepted from today on. That they begin on Mon 1 Jun 2026"
                                + " changes nothing that was accepted already.");
        anna.says("partner terms CloudNine they pay us 8% from 2026-03-01")
                .isTold("Those of Mon 1 Jun 2026 replaced them, so new offers don't change.");
        anna.says("partner terms CloudNine they pay us 12% from 2027-01-01");
        anna.says("partner terms CloudNine they pay us 11%")
                .isTold("from today on, until Fri 1 Jan 2027.");
    }

    @Test
    void partsThatAreNotNamedStay() {
        anna.says("partner terms CloudNine they pay us 10% on payment, cap $5,000");
        anna.says("partner terms CloudNine cap $6,000")
                .isTold("at most $5,000, due when the client pays → 10%", "at most $6,000");
        anna.says("partner terms CloudNine tell the client: CloudNine pays us a fee")
                .isTold("the client is told: “CloudNine pays us a fee”");
        anna.says("partner terms CloudNine protect 90 days")
                .isTold("They pay us: ", "We pay them: ", "clients are protected for 90 days");
    }

    @Test
    void theSameTermsAgainChangeNothing() {
        anna.says("partner terms CloudNine they pay us 10%");
        testFirm.advanceClock(Duration.ofDays(30));

        anna.says("partner terms CloudNine they pay us 10%")
                .isTold("These are the terms already. Nothing changed.", "since Tue 3 Nov 2026");
    }

    @Test
    void whatIsUnclearIsAskedAndNothingIsSaved() {
        anna.says("partner terms CloudNine 10%")
                .isTold("Who pays: do they pay you, or do you pay them?", "Nothing was saved");
        anna.says("partner terms CloudNine they pay us 10% of the margin")
                .isTold("I can't read “of margin”", "Nothing was saved", "partner terms CloudNine");
        anna.says("partner terms CloudNine they pay us cap $300").isTold("No fee is agreed");
        anna.says("partner terms Clodnine they pay us 5%")
                .isTold("no partner called “Clodnine”. Did you mean “CloudNine”?");
        anna.says("partner terms").isTold("Which partner?");

        anna.says("partner terms CloudNine").isTold("none agreed yet").isNotTold("%");
    }

    @Test
    void aContactSeesTheTermsOfTheirOwnFirmFromTheirSide() {
        anna.says("partner add RingPros: VoIP contact @Otto", testFirm.outsider("Otto"));
        anna.says("partner terms RingPros they pay us 33%");
        anna.says("partner terms CloudNine they pay us 10%, we pay them $200 per win");

        rita.says("partner terms")
                .isTold(
                        "Terms between CloudNine and Northwind",
                        "You pay Northwind",
                        "10% of what the client pays, since",
                        "Northwind pays you",
                        "$200 for each win")
                .isNotTold("33%")
                .isNotTold("RingPros");
        rita.says("partner terms RingPros").isTold("CloudNine and Northwind").isNotTold("33%");
        rita.says("partner terms CloudNine they pay us 1%")
                .isTold("Only members of Northwind can change terms.", "10%");
        testFirm.outsider("Eve").says("partner terms CloudNine").isNotTold("10%");
    }

    @Test
    void theTermsAreNeverPostedInAChannel() {
        var bert = testFirm.member("Bert");
        anna.says("partner terms CloudNine they pay us 10%");
        anna.says("partner terms CloudNine");

        bert.doesNotSee("10%");
    }
}
