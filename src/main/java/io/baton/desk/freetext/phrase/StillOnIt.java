package io.baton.desk.freetext.phrase;

import io.baton.desk.text.CleanText;
import io.baton.understanding.Intent;
import io.baton.understanding.Reading;
import io.baton.understanding.Reading.Understood;
import io.baton.understanding.Slots;
import java.util.List;
import java.util.regex.Pattern;

/// A message that says that someone is still working on a referral.
public final class StillOnIt {
    private static final Pattern SAID =
            Pattern.compile(
                    "(?i)(?:(?:yes|yep|hi|hello|don't worry|no news yet)[,.!]? )?"
                            + "(?:(?:i'm|i am|we're|we are) )?still (?:on|working on|at|busy with) .{1,60}");

    private static final Slots NOTHING =
            new Slots(
                    new Slots.Parties(null, null, List.of(), null),
                    List.of(),
                    null,
                    null,
                    null,
                    new Slots.Contact(null, null, null, null),
                    new Slots.Dates(null, null, null),
                    List.of());

    private StillOnIt() {}

    public static boolean isSaid(String text) {
        return SAID.matcher(CleanText.oneLine(text)).matches();
    }

    /// With the referral that the reader found, if it found one.
    public static Understood read(Reading reading, String text) {
        return reading instanceof Understood(_, var slots, var words)
                ? new Understood(Intent.NOTE, onlyWhich(slots), words)
                : new Understood(Intent.NOTE, NOTHING, text);
    }

    /// As if nothing was read.
    public static Understood nothing(Intent intent, String text) {
        return new Understood(intent, NOTHING, text);
    }

    private static Slots onlyWhich(Slots slots) {
        return new Slots(
                slots.parties(),
                List.of(),
                slots.referral(),
                null,
                null,
                NOTHING.contact(),
                NOTHING.dates(),
                List.of());
    }
}
