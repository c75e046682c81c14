package io.baton.desk.freetext.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.baton.understanding.Intent;
import java.time.YearMonth;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// No line is so long that reading it exhausts the stack.
class PhraseDepthTest {
    private static final int LENGTH = 40_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sorry no ",
                "hey hi ",
                "oops, ",
                "no. wait: ",
                "a and b are all both ",
                "a is really just ",
                "our the ",
                "list the our ",
                "list me us ",
                "please hi ",
                "decline that one ",
                "decline it it ",
                "gave a the full partial ",
                "no one has ever ",
                "1 k usd ",
                "oh no wait ",
                "it was not for a, ",
                "please can you remove "
            })
    void aLongLineIsRead(String part) {
        var line = part.repeat(LENGTH / part.length());
        for (var each : List.of(line, line + "not", "x " + line)) {
            assertThatCode(() -> readAll(each)).doesNotThrowAnyException();
        }
    }

    private static void readAll(String line) {
        NeedContrast.in(line);
        SameFirm.in(line);
        Contrast.in(line);
        UndoWords.areAll(line);
        WrongField.partner(line);
        WaitingAsked.isIn(line);
        CommandHint.in(line, YearMonth.of(2026, 11), _ -> true);
        WrongField.in(line);
        ClientsAsked.areIn(line);
        ListedName.in(line);
        DeclineWords.areIn(line);
        RefundWords.in(line, Intent.PAID);
        AmountContrast.in(line, CurrencyUnit.USD);
        for (var pattern : Denial.DENIED.values()) {
            pattern.matcher(line).find();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    no, sorry, wait, acme needs a switch, not phones | acme
                    oops sorry zed needs wifi instead of phones      | zed
                    """)
    void aFewWordsBeforeItAreSkipped(String line, String client) {
        assertThat(NeedContrast.in(line)).map(NeedContrast::who).contains(client);
    }
}
