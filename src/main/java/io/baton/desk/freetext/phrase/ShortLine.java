package io.baton.desk.freetext.phrase;

import io.baton.desk.parsing.ReferralNumberParser;
import io.baton.desk.text.CleanText;
import io.baton.understanding.Intent;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A line that is little more than a verb: `edit R-5`, `take back the Acme one`.
public final class ShortLine {
    private static final int LONGEST = 80;

    /// With a referral, or a name of up to three words: more words are a sentence.
    private static final Pattern VERB =
            Pattern.compile(
                    "(?i)(?:refer |partner )?(edit|undo|reopen|take ?back|hand ?back|accepted|accept"
                            + "|decline|statement|ended)(?: (?:(?:my|the) last .*|R[- ]?\\d{1,9}.*|\\S+(?: \\S+){0,2}))?");

    private static final Pattern VERB_ALONE =
            Pattern.compile("(?i)^(?:refer |partner )?(?:take ?back|hand ?back|\\p{L}+)");

    private static final Pattern END =
            Pattern.compile("(?i)(?: (?:please|pls|thanks|now)){0,4}[ ?.!]*$");

    private static final Pattern REMOVES_NOTE =
            Pattern.compile(
                    "(?i)^(?:(?:please|can you|could you) )*+(?:remove|delete|erase|drop|take (?:back|off|away)) "
                            + "(?:(?:my|the|that|this|last|your) )*+notes?\\b.*");

    private ShortLine() {}

    /// What it asks for; empty for any other text.
    public static Optional<Intent> intent(String text) {
        var line = CleanText.oneLine(text);
        var verb = VERB.matcher(line);
        return line.length() <= LONGEST && verb.matches()
                ? Optional.of(of(verb.group(1).toLowerCase(Locale.ROOT).replace(" ", "")))
                : Optional.empty();
    }

    private static Intent of(String verb) {
        return switch (verb) {
            case "edit" -> Intent.EDIT;
            case "undo" -> Intent.UNDO;
            case "reopen" -> Intent.REOPEN;
            case "takeback" -> Intent.TAKE_BACK;
            case "handback" -> Intent.HAND_BACK;
            case "accepted" -> Intent.ACCEPTED_ELSEWHERE;
            case "accept" -> Intent.ACCEPT;
            case "decline" -> Intent.DECLINE;
            case "statement" -> Intent.STATEMENT;
            default -> Intent.ENDED;
        };
    }

    /// What follows the verb, with a space before it and without a "please"; empty if it's all.
    public static String afterVerb(String text) {
        return END.matcher(VERB_ALONE.matcher(CleanText.oneLine(text)).replaceFirst(""))
                .replaceFirst("");
    }

    /// The number of the referral it names.
    public static Optional<Integer> number(String text) {
        return ReferralNumberParser.findIn(text)
                .map(label -> Integer.valueOf(label.substring("R-".length())));
    }

    /// `remove my note`
    public static boolean removesNote(String text) {
        return REMOVES_NOTE.matcher(CleanText.oneLine(text)).matches();
    }
}
