package io.baton.desk.freetext.phrase;

import io.baton.desk.text.CleanText;
import io.baton.referral.Referral;
import java.util.regex.Pattern;

/// A message that asks for someone else to do a referral: `Rita is away, can someone else take it`.
public final class SomeoneElse {
    private static final String ANYONE = "(?:some|any)(?:one|body|\\p{L}* person) else";

    private static final Pattern ASKED =
            Pattern.compile(
                    "(?iU)\\b(?:(?:can|could|should|would|may|might) "
                            + ANYONE
                            + "|"
                            + ANYONE
                            + " (?:should|needs? to|must|has to|can|could|take|takes)"
                            + "|who else (?:can|could|would|might|does|is free)"
                            + "|(?:give|pass|hand|move|send|offer|assign)\\b.{0,60} to (?:"
                            + ANYONE
                            + "|another (?:partner|firm|person)))\\b");

    private SomeoneElse() {}

    public static boolean isAsked(String text) {
        return ASKED.matcher(CleanText.oneLine(text)).find();
    }

    /// What comes first now.
    public static String nextStep(Referral now) {
        var label = now.label();
        return switch (now.stage()) {
            case LOGGED -> "Offer %s to a partner, or pass it to a colleague.".formatted(label);
            case OFFERED -> "Take %s back to offer it to someone else.".formatted(label);
            case ACCEPTED -> "Hand %s back to offer it to someone else.".formatted(label);
            case WON, LOST, WITHDRAWN -> "%s is closed. Reopen it first.".formatted(label);
        };
    }
}
