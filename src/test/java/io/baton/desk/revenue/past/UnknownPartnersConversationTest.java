package io.baton.desk.revenue.past;

import static io.baton.desk.revenue.past.PastScene.csv;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// A file of past referrals names partners that no one has added.
class UnknownPartnersConversationTest {
    private static final String FILE =
            """
            Date,Direction,Client,Need,Partner,Result,Amount,Fee
            2024-01-05,sent,A,wifi,RingPros,won,1000,
            2024-01-06,sent,B,wifi,OldTel,won,1000,5%
            2024-01-07,received,C,wifi,oldtel,won,700,
            2024-01-08,sent,D,wifi,Cable Kings,lost,,
            2024-01-09,sent,E,wifi,RingPro,lost,,
            2024-01-10,sent,F,wifi,Cable King,lost,,
            """;

    private final PastScene scene = new PastScene();
    private final TestFirm testFirm = scene.testFirm;
    private final Actor anna = scene.anna;

    @Test
    void theyAreAddedWithTheImport() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.sends("revenue import", csv(FILE))
                .isTold(
                        "4 new, 2 with errors",
                        "New partners",
                        "OldTel: 2 referrals",
                        "Cable Kings: 1 referral",
                        "Row 6, E: Partner: “RingPro” is nearly “RingPros”.",
                        "Row 7, F: Partner: “Cable King” is nearly “Cable Kings”.");
        assertThat(scene.partner("OldTel")).isEmpty();
        anna.presses("Import 4, add 2 partners")
                .isTold(
                        "Imported: 4 past referrals, 2 left out.",
                        "Added 2 partners: OldTel, Cable Kings. They have no skills yet");
        assertThat(scene.partner("OldTel").orElseThrow().skills()).isEmpty();
        assertThat(scene.earned("2024-01").earned()).isEqualTo(Money.parse("USD 850"));
        anna.says("partner list").isTold("OldTel", "Cable Kings");
        anna.says("partner show OldTel").isTold("Skills: none yet");
        anna.says("partner edit OldTel +wifi").isTold("wifi");
    }

    @Test
    void theirRowsCanBeLeftOut() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.sends("revenue import", csv(FILE)).presses("Import 1 without them");
        anna.isTold("Imported: 1 past referral, 5 left out.");
        assertThat(scene.partner("OldTel")).isEmpty();
        assertThat(scene.referrals()).hasSize(1);
    }

    @Test
    void aPartnerThatSomeoneAddsMeanwhileIsTaken() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.sends("revenue import", csv(FILE));
        scene.ben.says("partner add OldTel: phones");
        anna.presses("Import 4, add 2 partners").isTold("Imported: 4 past referrals");
        assertThat(scene.partner("OldTel").orElseThrow().skills()).hasSize(1);
    }

    @Test
    void whatWasAgreedOnTheDayOfTheWinCountsIfTheFileSaysNothing() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        scene.imports(
                """
                Date,Direction,Client,Need,Partner,Result,Amount,Fee
                2024-01-05,sent,A,wifi,RingPros,won,1000,
                2024-02-05,sent,A,wifi,RingPros,won,1000,none
                2024-03-05,sent,A,wifi,RingPros,won,1000,7.5%
                2019-03-05,sent,A,wifi,RingPros,won,1000,
                """);
        assertThat(scene.earned("2024-01").earned()).isEqualTo(Money.parse("USD 100"));
        assertThat(scene.earned("2024-02").earned()).isEqualTo(Money.parse("USD 0"));
        assertThat(scene.earned("2024-03").earned()).isEqualTo(Money.parse("USD 75"));
        assertThat(scene.earned("2019-03").withoutFee().count()).isEqualTo(1);
    }

    @Test
    void thePreviewSaysWhichWinsEarnNothing() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        var header = "Date,Direction,Client,Need,Partner,Result,Amount,Fee\n";
        anna.sends(
                        "revenue import",
                        csv(
                                header
                                        + "2024-01-05,sent,A,x,RingPros,won,1000,none\n"
                                        + "2024-01-05,sent,B,x,Zeta,won,1000,\n"
                                        + "2024-01-05,received,C,x,Zeta,won,1000,\n"
                                        + "2024-01-05,sent,D,x,Zeta,lost,,\n"))
                .isTold("2 wins that you sent have no fee, so they earn nothing");
        anna.sends("revenue import", csv(header + "2024-01-05,sent,A,x,RingPros,won,1000,none\n"))
                .isTold("One win that you sent has no fee");
        anna.sends("revenue import", csv(header + "2024-01-05,sent,A,x,RingPros,won,1000,\n"))
                .isNotTold("no fee");
    }

    @Test
    void theNameOfAMergedPartnerStandsForTheOther() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.says("partner add Dialtone: phones");
        anna.says("partner merge Dialtone into RingPros");
        anna.presses("Merge");
        scene.imports(
                "Date,Direction,Client,Need,Partner,Result\n2024-01-05,sent,A,x,Dialtone,lost\n");
        assertThat(scene.referral("A").partner())
                .isEqualTo(scene.partner("RingPros").orElseThrow().id());
    }
}
