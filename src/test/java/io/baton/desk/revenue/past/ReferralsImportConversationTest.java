package io.baton.desk.revenue.past;

import static io.baton.desk.revenue.past.PastScene.HISTORY;
import static io.baton.desk.revenue.past.PastScene.csv;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Stage;
import java.time.Duration;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// A member imports referrals of the time before Baton.
class ReferralsImportConversationTest {
    private final PastScene scene = new PastScene();
    private final TestFirm testFirm = scene.testFirm;
    private final Actor anna = scene.anna;

    @Test
    void nothingIsStoredBeforeThePersonConfirms() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.sends("revenue import", csv(HISTORY))
                .isTold(
                        "Past referrals from history.csv",
                        "4 new. Nothing is saved yet.",
                        "Row 2: Tue 5 Mar 2024, Acme needs phone system, to RingPros, won $12,500 on Wed 10 Apr 2024",
                        "Row 3: Tue 21 May 2024, Lake Hotel needs wifi, from RingPros, won $4,000",
                        "Tall Trees needs backup, to RingPros, lost",
                        "Bright Dental needs firewall, to RingPros, open",
                        "send no messages");
        assertThat(scene.referrals()).isEmpty();
        anna.presses("Import 4 referrals")
                .isTold("Imported: 4 past referrals.", "1 still open: logged, not offered");
        assertThat(scene.referrals()).hasSize(4);
    }

    @Test
    void winsCountInTheMonthOfTheirDate() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        scene.imports(HISTORY);
        assertThat(scene.earned("2024-04").earned()).isEqualTo(Money.parse("USD 1250"));
        assertThat(scene.earned("2024-06").earned()).isEqualTo(Money.parse("USD 4000"));
        assertThat(scene.earned("2024-03").wins()).isZero();
    }

    @Test
    void theyGetNumbersInTheOrderOfTheirDatesAndNoOneGetsAMessage() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        scene.imports(HISTORY);
        assertThat(scene.referral("Acme").number()).isEqualTo(1);
        assertThat(scene.referral("Lake Hotel").number()).isEqualTo(2);
        assertThat(scene.referral("Bright Dental").number()).isEqualTo(4);
        testFirm.advanceClock(Duration.ofDays(30));
        assertThat(anna.directMessages()).isEmpty();
        assertThat(testFirm.outsider("Rita").directMessages()).isEmpty();
        anna.says("refer Acme needs wifi");
        assertThat(scene.referrals().getFirst().number()).isEqualTo(5);
    }

    @Test
    void showSaysWhoImportedItAndFromWhichRow() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        scene.imports(HISTORY);
        anna.says("refer show R-1")
                .isTold(
                        "Imported from history.csv, row 2, reference D-1, by Anna, Tue 3 Nov",
                        "won, $12,500",
                        "sue@acme.example",
                        "Tue 5 Mar 2024  logged",
                        "Tue 5 Mar 2024  accepted",
                        "Wed 10 Apr 2024  won, $12,500, fee 10%")
                .isNotTold("accepted, by Anna");
    }

    @Test
    void anOpenOneIsLoggedAndCanBeSentToItsPartner() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        scene.imports(HISTORY);
        assertThat(scene.referral("Bright Dental").stage()).isEqualTo(Stage.LOGGED);
        anna.says("refer show R-4")
                .isTold("not offered yet", "Meant for RingPros, not sent yet", "Imported from")
                .isTold("[Send");
        anna.says("refer list open").isTold("R-4 Bright Dental");
    }

    @Test
    void anOpenOneThatAPartnerBroughtCanBeOfferedToTheTeam() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        scene.imports(
                "Date,Direction,Client,Need,Partner,Result\n2024-01-05,received,A,x,RingPros,open\n");
        anna.says("refer show R-1").isTold("not offered yet", "[Offer");
        assertThat(testFirm.outsider("Rita").directMessages()).isEmpty();
    }

    @Test
    void aSecondPressMeanwhileSaysThatItIsRunning() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.sends("revenue import", csv(HISTORY));
        var yes = anna.button("Import 4 referrals");
        var other = testFirm.member("Anna").directly();
        testFirm.referrals.beforeNextWrite(
                () -> other.presses("second", yes).isTold("This import is already running"));
        anna.presses("first", yes).isTold("Imported: 4 past referrals.");
        other.presses("third", yes).isTold("Imported: 4 past referrals.");
        assertThat(scene.referrals()).hasSize(4);
    }

    @Test
    void whatHappensAfterwardsIsRecordedAsUsual() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        scene.imports(HISTORY);
        anna.says("refer won R-1 $13,000 on 2024-04-10");
        assertThat(scene.earned("2024-04").earned()).isEqualTo(Money.parse("USD 1300"));
        anna.says("refer show R-1").isTold("won, $13,000 instead of $12,500");
        assertThat(anna.lastWhisper()).containsPattern("won, \\$13,000 instead .*, by you");
        anna.says("refer reopen R-3").isTold("R-3");
        assertThat(scene.referral("Tall Trees").stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void theSameFileTwiceDoublesNothing() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        scene.imports(HISTORY);
        anna.sends("revenue import", csv(HISTORY))
                .isTold("4 already here. There's nothing to import.", "Row 2: R-1")
                .isNotTold("[Import");
    }

    @Test
    void aLongerOrSortedFileAddsOnlyWhatIsNew() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        var header = "Date;Direction;Client;Need;Partner;Result\n";
        scene.imports(header + "2024-01-05;sent;Acme;wifi;RingPros;lost\n");
        anna.sends(
                        "refer import",
                        csv(
                                header
                                        + "2024-02-01;sent;Beta;wifi;RingPros;lost\n"
                                        + "5 Jan 2024;out;ACME ;Wifi;ringpros;won\n"
                                        + "2024-01-05;sent;Acme;wifi;RingPros;lost\n"))
                .isTold("1 already here", "Row 4: R-1", "Row 3, ACME: Amount");
    }

    @Test
    void aReferenceKeepsAReferralTheSameThoughItsRowSaysSomethingElse() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        scene.imports(HISTORY);
        anna.sends(
                        "revenue import",
                        csv(HISTORY.replace("phone system", "phones").replace("D-2", "D-3")))
                .isTold(
                        "3 already here, 1 with errors",
                        "Row 4, Tall Trees: This reference is already in row 3.");
    }

    @Test
    void twoRowsThatSayTheSameAreTwoReferrals() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        var row = "2024-01-05;sent;Acme;wifi;RingPros;lost\n";
        var file = "Date;Direction;Client;Need;Partner;Result\n" + row + row;
        scene.imports(file);
        assertThat(scene.referrals()).hasSize(2);
        anna.sends("revenue import", csv(file)).isTold("2 already here");
    }

    @Test
    void aRecurringWinIsReadInEachSpelling() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.sends(
                        "revenue import",
                        csv(
                                """
                                Date,Direction,Client,Need,Partner,Result,Amount,Recurring,Months,Won on,Ended on
                                2024-01-05,in,A,x,RingPros,won,200,monthly,,2024-02-01,
                                2024-01-05,in,B,x,RingPros,won,200,monthly for 36 months,,2024-02-01,
                                2024-01-05,in,C,x,RingPros,won,200,Yes - weekly,,2024-02-01,
                                2024-01-05,in,D,x,RingPros,won,"2,400",yearly,24,2024-02-01,
                                2024-01-05,in,E,x,RingPros,won,"5,000",$200/month for 12 months,,2024-02-01,
                                2024-01-05,in,F,x,RingPros,won,$200/month,,,2024-02-01,2024-08-31
                                2024-01-05,in,G,x,RingPros,won,900,one-time,,2024-02-01,
                                """))
                .isTold(
                        "A needs x, from RingPros, won $200 a month on",
                        "won $200 a month for 36 months",
                        "Row 4, C: Amount: “Yes - weekly” isn't an amount",
                        "won $2,400 a year for 24 months",
                        "won $5,000 and $200 a month for 12 months",
                        "won $200 a month, ended Sat 31 Aug 2024",
                        "G needs x, from RingPros, won $900 on");
    }

    @Test
    void everyProblemOfARowIsNamed() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.sends(
                        "revenue import",
                        csv(
                                """
                                Date,Direction,Client,Need,Partner,Result,Amount,Won on
                                03/04/2024,sideways,,wifi,RingPros,maybe,,
                                2024-01-05,sent,Acme,wifi,RingPros,won,abc,
                                2024-01-05,received,Beta,wifi,,open,,
                                2099-01-05,sent,Gamma,wifi,RingPros,open,,2024-01-05
                                5 Jan,sent,Delta,wifi,RingPros,lost,,
                                """))
                .isTold(
                        "5 with errors. There's nothing to import.",
                        "Row 2: Date: “03/04/2024” could be two different dates",
                        "Direction: “sideways” isn't a direction. Write sent or received.",
                        "Result: “maybe” isn't a result.",
                        "Row 3, Acme: Amount: “abc” isn't an amount.",
                        "Won on: The date is missing.",
                        "Row 4, Beta: Partner: Which partner was it?",
                        "Row 5, Gamma: Date: “2099-01-05” is in the future.",
                        "Row 6, Delta: Date: “5 Jan” isn't a date with its year.");
    }

    @Test
    void oneDateSaysHowTheFileWritesAllOfThem() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.sends(
                        "revenue import",
                        csv(
                                """
                                Date,Direction,Client,Need,Partner,Result
                                03/04/2024,sent,A,wifi,RingPros,lost
                                25/04/2024,sent,B,wifi,RingPros,lost
                                """))
                .isTold(
                        "Row 2: Wed 3 Apr 2024",
                        "Row 3: Thu 25 Apr 2024",
                        "wins count on their Date");
        anna.sends(
                        "revenue import",
                        csv(
                                """
                                Date,Direction,Client,Need,Partner,Result
                                03/04/2024 00:00,sent,A,wifi,RingPros,lost
                                4/25/24,sent,B,wifi,RingPros,lost
                                """))
                .isTold("Row 2: Mon 4 Mar 2024", "Row 3: Thu 25 Apr 2024");
    }
}
