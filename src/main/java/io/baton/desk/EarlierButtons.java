package io.baton.desk;

import io.baton.desk.button.ReferralButtons;
import java.util.Optional;
import java.util.regex.Pattern;

/// Buttons posted by builds up to November 2026. They carry a command, which runs as if typed.
///
/// One exception: `refer withdraw R-12` was on the card of a pending offer, but the typed command
/// also withdraws an accepted referral. It is handled as today's withdraw button, with an unknown
/// round.
public final class EarlierButtons {
    public static final String SAY = "say";
    private static final Pattern WITHDRAW = Pattern.compile("refer withdraw (R-\\d{1,9})");

    private EarlierButtons() {}

    record Press(String action, String value) {}

    /// The button that replaced this command; empty if the command runs as typed.
    static Optional<Press> replaced(String command) {
        var withdraw = WITHDRAW.matcher(command);
        return withdraw.matches()
                ? Optional.of(new Press(ReferralButtons.WITHDRAW, withdraw.group(1)))
                : Optional.empty();
    }
}
