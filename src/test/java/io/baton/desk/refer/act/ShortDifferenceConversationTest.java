package io.baton.desk.refer.act;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two sides differ about a recurring amount: both read what differs, since when, and who said it.
/// Each reads what they said themselves with *you*.
class ShortDifferenceConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna").directly();
    private final Actor ben = testFirm.member("Ben").directly();
    private final Actor rita = testFirm.outsider("Rita").directly();

    @BeforeEach
    void won() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
        anna.says("refer won R-1 $500 and $200/month for 36 months");
        rita.presses("That's right");
    }

    @Test
    void anotherPriceIsTheOnlyThingSaid() {
        anna.says("refer price R-1 $250/month from 2027-01-01")
                .isTold(
                        "R-1 (Acme): Northwind says $250 a month from Fri 1 Jan 2027 (Anna, Tue 3"
                                + " Nov 2026), RingPros says $200 a month from Fri 1 Jan 2027 (Rita,"
                                + " Tue 3 Nov 2026). The figure of RingPros counts until both agree,"
                                + " because RingPros bills the client.")
                .isNotTold("36 months")
                .isNotTold("$500");
        rita.sees("RingPros says $200 a month from Fri 1 Jan 2027 (Rita");
    }

    @Test
    void severalPricesAreSaidFromTheDaysOnWhichTheyDiffer() {
        anna.says("refer price R-1 $250/month from 2027-01-01");
        rita.presses("Theirs is right");
        anna.says("refer price R-1 $300/month from 2027-06-01");
        rita.sees("Northwind says $300 a month from Tue 1 Jun 2027 (Anna")
                .sees("RingPros says $250 a month from Tue 1 Jun 2027 (Rita");
    }

    @Test
    void anEndIsTheOnlyThingSaid() {
        anna.says("refer ended R-1 on 2026-12-31");
        rita.sees("Northwind says $200 a month, ended Thu 31 Dec 2026 (Anna")
                .sees("RingPros says $200 a month, not ended (Rita");
    }

    @Test
    void anotherBeginningIsSaidAsAWhole() {
        anna.says("refer won R-1 $500 and $220/month for 36 months");
        rita.sees("Northwind says $500 and $220 a month for 36 months (Anna")
                .sees("RingPros says $500 and $200 a month for 36 months (Rita")
                .sees("$500 and $200 a month for 36 months counts until both agree");
    }

    @Test
    void eachSideReadsWhatItSaidItselfAsYou() {
        anna.says("refer price R-1 $250/month from 2027-01-01");
        anna.says("refer show R-1")
                .isTold(
                        "Figure: You say $250 a month from Fri 1 Jan 2027 (you, Tue 3 Nov 2026),"
                                + " RingPros says $200 a month from Fri 1 Jan 2027 (Rita, Tue 3 Nov"
                                + " 2026). The figure of RingPros counts until both agree, because"
                                + " RingPros bills the client.")
                .isTold("says it's $250 a month from Fri 1 Jan 2027", ", by you");
        ben.says("refer show R-1").isTold("Figure: You say $250 a month", "(Anna, Tue 3 Nov 2026)");
        rita.says("refer show R-1")
                .isTold("Figure: Northwind says $250 a month", "(Anna, Tue 3 Nov 2026), you say")
                .isTold("(you, Tue 3 Nov 2026). Your figure counts until both agree")
                .isTold("because you bill the client.", "result confirmed, by you");
    }

    @Test
    void theHistorySaysYouToTheOneWhoDidIt() {
        anna.says("refer show R-1")
                .isTold("logged, by you", "accepted, by Rita", "Figure: agreed by you and Rita");
        rita.says("refer show R-1")
                .isTold("logged, by Anna", "accepted, by you", "Figure: agreed by Anna and you");
        ben.says("refer show R-1")
                .isTold("logged, by Anna", "accepted, by Rita", "Figure: agreed by Anna and Rita");
    }

    @Test
    void termsAreAgreedByYouToo() {
        anna.says("refer terms R-1 12%");
        rita.presses("Agree").isTold("You agreed to other terms for R-1: 12%");
        anna.sees("Rita at RingPros agreed to other terms for R-1: 12%");
        rita.says("refer show R-1").isTold("agreed: 12% of what the client pays, by you");
        anna.says("refer show R-1").isTold("other terms proposed: 12%", ", by you");
        rita.says("refer terms R-1 15%");
        anna.presses("Don't agree").isTold("You don't agree to other terms for R-1.");
        rita.sees("Anna at Northwind doesn't agree to other terms for R-1.");
    }

    @Test
    void oneSideIsMissing() {
        anna.says("refer won R-1 $900");
        rita.presses("Theirs is right");
        anna.says("refer from RingPros: Lake Hotel needs wifi").presses("Take it");
        anna.says("refer won R-2 $200/month");
        anna.says("refer show R-2").isTold("Figure: not confirmed by RingPros yet");
        rita.says("refer show R-2").isTold("Figure: not confirmed by you yet");
    }
}
