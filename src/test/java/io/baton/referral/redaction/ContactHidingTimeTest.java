package io.baton.referral.redaction;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How long it takes to hide contact details in a long text.
class ContactHidingTimeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 ",
                "00 ",
                "0800 0800 ",
                "a.",
                "a@",
                "tel:",
                "oh one ",
                "a at x ",
                "1 ",
                "1-",
                "order 1 and ",
                "EUR 1 ",
                "Call ",
                "ab:",
                "\"at\" ",
                "skype is "
            })
    void timeGrowsWithTheTextAndNotWithItsSquare(String unit) {
        var text = unit.repeat(50_000 / unit.length()) + "$!";
        assertTimeout(Duration.ofSeconds(20), () -> ContactDetails.hidden(text));
    }
}
