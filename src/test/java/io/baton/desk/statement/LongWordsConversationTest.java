package io.baton.desk.statement;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// However long a text about money is, it's answered at once.
class LongWordsConversationTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(3);
    private static final int LENGTH = 10_000;

    private final StatementScene scene = new StatementScene();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partner paid a",
                "partner received CloudNine 10%",
                "received from of",
                "statement a",
                "partner statement CloudNine for",
                "partner money a",
                "terms a",
                "partner terms CloudNine 10%",
                "revenue export xero 1",
                "refer terms R-1 $1"
            })
    void aLongTextTakesNoLongTime(String begin) {
        for (int i = 0; i < 30; i++) {
            scene.firm.partner("Partner number " + i, "Pat" + i, "backup");
        }
        var last = begin.substring(begin.lastIndexOf(' '));
        var line = begin + last.repeat(LENGTH / last.length());
        assertTimeout(AT_ONCE, () -> scene.anna.says(line));
        scene.anna.isNotTold("paid Northwind");
    }

    @Test
    void aNameOfManyWordsIsStillFound() {
        scene.firm.partner("The Very Long Name of a Partner", "Pat", "backup");
        scene.anna
                .says("partner paid to The Very Long Name of a Partner $300")
                .isTold("Northwind paid The Very Long Name of a Partner $300");
        scene.anna
                .says("partner statement The Very Long Name of a Partner this month")
                .isTold("Northwind paid The Very Long Name of a Partner $300");
    }
}
