package io.baton.understanding.name;

import io.baton.understanding.Span;
import java.util.regex.Pattern;

/// Tells from the words next to a name that it isn't meant: "not RingPros", "apart from Harbour",
/// "keep Pixel out of it", "O'Brien can't till February".
public final class RuledOut {
    private static final int NEAR = 50;

    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?iU)(?<![\\p{L}'])(?:not?|without|except(?: for)?|excluding|apart from|other than|instead of|rather than"
                            + "|(?:any|no)(?:one|body) but|avoid|skip|never|(?:do not|don't|dont) (?:use|want|send|ask|give)"
                            + "|(?:do|does|did)(?:n't| not|nt) (?:like|want|trust))"
                            + "(?: (?:it )?(?:to|for|with|via|from|through|again))?(?: the)? $");

    private static final Pattern OUT = Pattern.compile("(?iU)(?<!\\p{L})(?:keep|leave) $");

    private static final Pattern KEPT_OUT = Pattern.compile("(?iU)^ out(?!\\p{L})");

    private static final Pattern AFTER =
            Pattern.compile(
                    "(?iU)^(?: (?:lot|guys|people|lads))?,? ?(?:(?:can|could|wo|is|are|do|does|did)(?:n'?t| not)(?!\\p{L})|cannot(?!\\p{L})|won'?t(?!\\p{L})|can'?t(?!\\p{L})|cant(?!\\p{L})"
                            + "|messed (?:\\p{L}+ )?up|let (?:us|them|him|her|me) down|(?:did|made) an? (?:rubbish|bad|poor|terrible|awful|lousy|right)"
                            + "|(?:is|are|'s|'re) (?:too |fully |completely )?(?:full|busy|expensive|useless|away|booked|no good|out)(?!\\p{L})"
                            + "|(?:has|have) no time)");

    /// The writer takes it back: "BlueDesk... no, O'Brien".
    private static final Pattern CORRECTED =
            Pattern.compile(
                    "(?iU)^(?: ?\\.{2,3} ?(?:no|sorry|wait)(?!\\p{L})| ?[,–-] ?(?:no|sorry|no sorry|wait|scratch that), )");

    private RuledOut() {}

    /// Whether the words before the name say so, or the writer corrects it.
    public static boolean byWords(String text, Span name) {
        var before = text.substring(Math.max(0, name.start() - NEAR), name.start());
        var after = after(text, name);
        return BEFORE.matcher(before).find()
                || OUT.matcher(before).find() && KEPT_OUT.matcher(after).find()
                || CORRECTED.matcher(after).find();
    }

    /// Whether what comes after it says so. In a report about a step, this is news, not a refusal.
    public static boolean byReason(String text, Span name) {
        return AFTER.matcher(after(text, name)).find();
    }

    private static String after(String text, Span name) {
        return text.substring(name.end(), Math.min(text.length(), name.end() + NEAR));
    }
}
