package io.baton.desk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.TestFirm;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A partner's name may have digits, which aren't the amount. Today is 3 November 2026.
class NamesWithDigitsConversationTest {
    private final StatementScene scene = new StatementScene();

    @BeforeEach
    void partners() {
        scene.firm.partner("Partner 000001", "One", "cabling");
        scene.firm.partner("3CX Pros", "Three", "VoIP");
        scene.firm.partner("Studio 54", "Sam", "design");
        scene.firm.partner("Net2Phone", "Nina", "phones");
        scene.firm.partner("2025 Systems", "Sue", "wifi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    paid Studio 54 $100                      | Northwind paid Studio 54 $100 on Tue 3 Nov 2026.
                    partner paid Studio 54 100               | Northwind paid Studio 54 $100 on Tue 3 Nov 2026.
                    received 3CX Pros 1,200                  | 3CX Pros paid Northwind $1,200 on Tue 3 Nov 2026.
                    received from 3CX Pros 1 200             | 3CX Pros paid Northwind $1,200 on Tue 3 Nov 2026.
                    partner received Net2Phone 50 EUR        | Net2Phone paid Northwind €50 on Tue 3 Nov 2026.
                    /partner received Partner 000001 $10     | Partner 000001 paid Northwind $10 on Tue 3 Nov 2026.
                    partner paid 2025 Systems 2025 yesterday | Northwind paid 2025 Systems $2,025 on Mon 2 Nov 2026.
                    """)
    void aPaymentIsRecordedWithTheAmountAfterTheName(String line, String answer) {
        scene.anna.says(line).isTold(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    partner received Partner 00001 $10         | Partner 000001 (you wrote “Partner 00001”) paid Northwind $10
                    received Partner 00001 $10                 | Partner 000001 (you wrote “Partner 00001”) paid Northwind $10
                    partner received Partner 0000001 10        | Partner 000001 (you wrote “Partner 0000001”) paid Northwind $10
                    partner paid Studio54 $100                 | Northwind paid Studio 54 (you wrote “Studio54”) $100
                    partner paid Studio 45 100 on 2026-11-02   | Northwind paid Studio 54 (you wrote “Studio 45”) $100 on Mon 2 Nov
                    partner received 3 CX Pros 1,200           | 3CX Pros (you wrote “3 CX Pros”) paid Northwind $1,200
                    partner received 3CX Pro 1 200             | 3CX Pros (you wrote “3CX Pro”) paid Northwind $1,200
                    partner paid Net2Fone $50                  | Northwind paid Net2Phone (you wrote “Net2Fone”) $50
                    partner paid 2025 Sistems €70              | Northwind paid 2025 Systems (you wrote “2025 Sistems”) €70
                    """)
    void aMisspelledNameIsConfirmedFirst(String line, String question) {
        scene.anna.says(line).isTold("Record this payment?", question);
        assertThat(stored()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    we paid Studio 54 100 yesterday            | Northwind paid Studio 54 $100 on Mon 2 Nov
                    studio 54 paid us 54                       | Studio 54 paid Northwind $54
                    got $1,200 from 3CX Pros                   | 3CX Pros paid Northwind $1,200
                    3cx pros paid us 1 200 today               | 3CX Pros paid Northwind $1,200
                    """)
    void ownWordsAreReadAlike(String line, String question) {
        scene.anna.says(line).isTold("Record this payment?", question);
        assertThat(stored()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    partner received Blue 7 Ltd $10      | You have no partner called “Blue 7 Ltd”.
                    partner paid 4 Winds 12 500          | You have no partner called “4 Winds”.
                    partner paid Route 66 $1.2.3,4       | You have no partner called “Route 66”.
                    partner terms Blue 7 they pay us 10% | You have no partner called “Blue 7”.
                    partner statement Blue 7 October     | You have no partner called “Blue 7”.
                    """)
    void anUnknownNameIsQuotedWithItsDigits(String line, String answer) {
        scene.anna.says(line).isTold(answer);
        assertThat(stored()).isZero();
    }

    @Test
    void otherCommandsAboutMoneyReadThemToo() {
        scene.anna
                .says("partner terms Studio 54 they pay us 10%")
                .isTold("Studio 54", "10% of what the client pays");
        scene.anna
                .says("partner terms Partner 00001 they pay us 10%")
                .isTold("You have no partner called “Partner 00001”.")
                .presses("Terms: Partner 000001");
        scene.anna.says("partner statement 2025 Systems October").isTold("with 2025 Systems for");
        scene.anna.says("did studio 54 pay us?").isTold("No payment from Studio 54 to Northwind");
    }

    private long stored() {
        return scene.firm.partners.all(TestFirm.FIRM).stream()
                .mapToLong(each -> scene.settlements.of(TestFirm.FIRM, List.of(each.id())).size())
                .sum();
    }
}
