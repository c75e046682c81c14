package io.baton.desk.revenue.past;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import org.junit.jupiter.api.Test;

/// What an import and an export say about amounts.
class PastFiguresConversationTest {
    private final PastScene scene = new PastScene();
    private final TestFirm testFirm = scene.testFirm;
    private final Actor anna = scene.anna;

    @Test
    void theAmountColumnHasBareNumbersInTheCurrencyOfItsHeader() {
        anna.says("refer Mill needs VoIP $21k").says("refer Barn needs wifi about €500");
        anna.says("refer Inn needs cabling $1,000 to $2,000");
        assertThat(scene.exported())
                .contains("\"Amount (USD)\"", "\"open\",\"21000.00\"")
                .contains("\"about EUR 500.00\"", "\"USD 1000.00 to USD 2000.00\"");
    }

    @Test
    void showSaysWhichFeesAreOnNoStatement() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        scene.imports(
                """
                Date,Direction,Client,Need,Partner,Result,Amount,Won on,Fee
                2024-03-05,sent,Acme,phone system,RingPros,won,"12,500",2024-04-10,10%
                """);
        var note =
                "What fell due until Tue 3 Nov 2026 was settled before Baton, so it's on no statement.";
        anna.says("refer show R-1").isTold("Wed 10 Apr 2024: $1,250, for $12,500", note);
        anna.says("refer Acme needs wifi to RingPros").presses("Send it to RingPros");
        anna.says("refer accepted R-2").says("refer won R-2 $100");
        anna.says("refer show R-2").isNotTold("on no statement");
    }

    @Test
    void thePreviewShowsTheFeeOfEachRow() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.sends(
                        "revenue import",
                        PastScene.csv(
                                """
                                Date,Direction,Client,Need,Partner,Result,Amount,Won on,Fee
                                2024-03-05,sent,Acme,phone system,RingPros,won,"12,500",2024-04-10,12% on payment
                                2024-03-06,sent,Lake Hotel,wifi,RingPros,won,100,2024-04-10,
                                2024-03-07,sent,Zed,wifi,RingPros,won,100,2024-04-10,none
                                2024-03-08,received,Beacon,wifi,RingPros,won,100,2024-04-10,
                                """))
                .isTold(
                        "won $12,500 on Wed 10 Apr 2024, fee 12% of what the client pays, due when the client pays",
                        "won $100 on Wed 10 Apr 2024, fee 10% as agreed",
                        "won $100 on Wed 10 Apr 2024, no fee",
                        "from RingPros, won $100 on Wed 10 Apr 2024\n");
    }
}
