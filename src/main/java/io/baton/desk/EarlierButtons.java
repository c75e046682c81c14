package io.baton.desk;

import io.baton.desk.button.ReferralButtons;
import java.util.Optional;
import java.util.regex.Pattern;

/// Buttons that an earlier build posted, until November 2026. They carry a sentence, which runs as
/// if the person had typed it.
///
/// One of them would do more than it was made for: `refer withdraw R-12` stood on the card of an
/// offer that waits, where the typed command takes back an accepted referral too. It counts as the
/// button that replaced it, with a round that nobody knows.
public final class EarlierButtons {
    public static final String SAY = "say";
    private static final Pattern WITHDRAW = Pattern.compile("refer withdraw (R-\\d{1,9})");

    private EarlierButtons() {}

    record Press(String action, String value) {}

    /// What a sentence on a button stands for today; empty if it is to be read as typed.
    static Optional<Press> replaced(String sentence) {
        var withdraw = WITHDRAW.matcher(sentence);
        return withdraw.matches()
                ? Optional.of(new Press(ReferralButtons.WITHDRAW, withdraw.group(1)))
                : Optional.empty();
    }
}
