package io.baton.desk.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import io.baton.chat.Card;
import io.baton.statement.book.BookLine;
import io.baton.statement.book.NeutralReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// The bookkeeper exports a month's fees.
class ExportBooksConversationTest {
    private final BooksScene scene = new BooksScene();

    @Test
    void theFeesOfAStatementThatWasSentAreExportedForXero() {
        scene.wins("Acme", "$12,500");
        scene.moveTo("2026-12-01T09:00:00Z");
        scene.sends("November");
        scene.anna.says("revenue export xero");
        assertThat(scene.files())
                .extracting(Card.Part.File::name)
                .containsExactly("xero-sales-invoices-2026-11-USD.csv");
        scene.anna.sees("November 2026 for Xero: 1 fee.");
        scene.anna.sees("Partners owe you $1,250");
        scene.anna.sees("Dates are month/day");
        assertThat(scene.content(scene.files().getFirst()))
                .contains("\"CloudNine\"", "\"R1-261103-USD\"", "\"11/03/2026\"", "\"1250.00\"")
                .contains("Referral R-1: 10% of what the client pays. Basis $12,500.")
                .doesNotContain("Acme");
    }

    @Test
    void theStatementsAreReadOnceHoweverOftenFilesAreDownloaded() {
        scene.wins("Acme", "$12,500");
        scene.moveTo("2026-12-01T09:00:00Z");
        scene.sends("November");
        scene.anna.says("revenue export xero");
        var file = scene.files().getFirst();
        var content = scene.content(file);
        assertThat(scene.content(file)).isEqualTo(content);
        verify(scene.statementsRead, times(1)).of(any(), any());

        scene.anna.says("revenue export xero dd/mm");
        assertThat(scene.content(scene.files().getFirst())).isNotEqualTo(content);
        assertThat(scene.content(file)).isEqualTo(content);
        verify(scene.statementsRead, times(2)).of(any(), any());
    }

    @Test
    void anotherInstanceReadsTheStatementsAndMakesTheSameFile() {
        scene.wins("Acme", "$12,500");
        scene.moveTo("2026-12-01T09:00:00Z");
        scene.sends("November");
        scene.anna.says("revenue export csv");
        var file = scene.files().getFirst();
        assertThat(scene.contentLater(file)).isEqualTo(scene.content(file));
    }

    @Test
    void theOrderOfDatesCanBeChosen() {
        scene.wins("Acme", "$12,500");
        scene.moveTo("2026-12-01T09:00:00Z");
        scene.sends("November");
        scene.anna.says("revenue export xero November dd/mm");
        assertThat(scene.content(scene.files().getFirst())).contains("\"03/11/2026\"");
        scene.anna.sees("Dates are day/month");
    }

    @Test
    void whatIsNotSentIsLeftOutAndNamed() {
        scene.wins("Acme", "$12,500");
        scene.moveTo("2026-12-01T09:00:00Z");
        scene.anna
                .says("revenue export xero 2026-11")
                .isTold("nothing to export to Xero for November 2026")
                .isTold(
                        "Left out: $1,250 that CloudNine owes you, because S-2026-11-USD hasn't"
                                + " been sent. Send it first: partner statement CloudNine 2026-11")
                .isNotTold("Acme");
    }

    @Test
    void aCorrectionThatIsNotSentIsNamed() {
        scene.wins("Acme", "$12,500");
        scene.moveTo("2026-12-01T09:00:00Z");
        scene.sends("November");
        scene.anna.says("refer won R-1 $10,000");
        scene.anna.says("revenue export csv 2026-11").isNotTold("Left out");
        scene.moveTo("2027-01-02T09:00:00Z");
        scene.anna
                .says("revenue export csv 2026-12")
                .isTold(
                        "Left out: $250 that you owe back to CloudNine, because S-2026-12-USD"
                                + " hasn't been sent");
    }

    @Test
    void correctionsThatCancelEachOtherOutAreLeftForTheNextStatement() {
        scene.wins("Acme", "$12,500");
        scene.moveTo("2026-12-01T09:00:00Z");
        scene.sends("November");
        scene.anna.says("refer won R-1 $12,500 on 2026-11-02");
        scene.moveTo("2027-01-02T09:00:00Z");
        scene.anna.says("revenue export csv 2026-12").isNotTold("Left out");
        scene.anna
                .says("partner statement CloudNine 2026-12")
                .isTold("Draft", "2 Nov 2026", "3 Nov 2026", "nothing owed");
    }

    @Test
    void theCardNamesTenStatementsThatAreNotSentAndCountsTheOthers() {
        for (int i = 1; i <= 12; i++) {
            scene.firm.partner("Partner" + i, "Contact" + i, "backup");
            var contact = scene.firm.outsider("Contact" + i).directly();
            scene.wins("Partner" + i, contact, "Client" + i, "$1,000");
        }
        scene.moveTo("2026-12-01T09:00:00Z");
        scene.anna.says("revenue export xero 2026-11");
        scene.anna.isTold(
                "Left out: 2 more statements. To see one, type partner statement NAME 2026-11");
        assertThat(scene.anna.lastWhisper().split("hasn't been sent", -1)).hasSize(11);
    }

    @Test
    void aMonthThatIsNotOverCannotBeSentYet() {
        scene.wins("Acme", "$12,500");
        scene.anna
                .says("revenue export xero 2026-11")
                .isTold("nothing to export to Xero for November 2026")
                .isTold("You can send the statements for November 2026 from Tue 1 Dec 2026.")
                .isNotTold("Left out");
    }

    @Test
    void anExportIsTheSameTwiceAndACorrectionComesWithTheNextStatement() {
        scene.wins("Acme", "$12,500");
        scene.moveTo("2026-12-01T09:00:00Z");
        scene.sends("November");
        var first = exported("revenue export csv 2026-11");
        scene.anna.says("refer won R-1 $10,000");
        assertThat(exported("revenue export csv 2026-11")).isEqualTo(first);
        scene.moveTo("2027-01-02T09:00:00Z");
        scene.sends("December");
        assertThat(exported("revenue export csv 2026-11")).isEqualTo(first);
        assertThat(lines(first)).extracting(BookLine::amount).containsExactly(usd("1250"));
        var correction = lines(exported("revenue export csv 2026-12")).getFirst();
        assertThat(correction.amount()).isEqualTo(usd("-250"));
        assertThat(correction.number()).isEqualTo("R1-261103-USD-2");
        assertThat(correction.corrects()).isEqualTo("S-2026-11-USD");
    }

    @Test
    void quickBooksCarriesACreditForward() {
        scene.wins("Acme", "$12,500");
        scene.moveTo("2026-12-01T09:00:00Z");
        scene.sends("November");
        scene.anna.says("refer reopen R-1");
        scene.moveTo("2027-01-02T09:00:00Z");
        scene.sends("December");
        scene.anna
                .says("revenue export quickbooks")
                .isTold("A credit of $1,250 to CloudNine is carried forward");
    }

    @Test
    void aMonthOrAProgramThatIsNoneIsExplained() {
        scene.anna.says("revenue export").isTold("For which program: xero, quickbooks or csv?");
        scene.anna.says("revenue export sage").isTold("For which program");
        scene.anna.says("revenue export xero Octember").isTold("isn't a month");
        scene.anna.says("revenue export xero").isTold("No fee fell due");
    }

    @Test
    void contactsGetNothing() {
        scene.wins("Acme", "$12,500");
        scene.rita.says("revenue export csv 2026-11").isNotTold("CloudNine").isNotTold("1,250");
        assertThat(scene.firm.exports.find("")).isEmpty();
    }

    private String exported(String command) {
        scene.anna.says(command);
        return scene.content(scene.files().getFirst());
    }

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    private static List<BookLine> lines(String file) {
        return NeutralReader.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
