package io.baton.desk.freetext;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.parsing.ReferralNumberParser;
import io.baton.desk.text.CleanText;
import io.baton.understanding.Intent;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What Baton can't do yet, and what to do instead today.
final class LaterCommands {
    /// With a referral, or a name of up to three words: more words are a sentence.
    private static final Pattern VERB =
            Pattern.compile(
                    "(?i)(?:refer |partner )?(edit|undo|reopen|take ?back|hand ?back|accepted|accept"
                            + "|decline|statement|ended)(?: (?:(?:my|the) last .*|R[- ]?\\d{1,9}.*|\\S+(?: \\S+){0,2}))?");

    private static final Pattern REMOVES_NOTE =
            Pattern.compile(
                    "(?i)^(?:(?:please|can you|could you) )*+(?:remove|delete|erase|drop|take (?:back|off|away)) "
                            + "(?:(?:my|the|that|this|last|your) )*+notes?\\b.*");

    private LaterCommands() {}

    static boolean removesNote(String text) {
        return REMOVES_NOTE.matcher(CleanText.oneLine(text)).matches();
    }

    static Card noRemoval(@Nullable Integer number) {
        return says(
                "I can't remove a note yet. Add one that corrects it with ",
                "refer note " + (number == null ? "R-12" : "R-" + number) + " TEXT",
                ".");
    }

    /// The intent of a line such as `edit R-5`; empty for any other text.
    static Optional<Intent> in(String text) {
        var line = CleanText.oneLine(text);
        var verb = VERB.matcher(line);
        return line.length() <= 80 && verb.matches()
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

    /// Whether it has become possible: only the referral has to be found.
    static boolean isPossible(Intent intent) {
        return answer(intent, (Integer) null).isEmpty();
    }

    /// @param text may name the referral's number
    /// @return empty if the intent is possible today
    static Optional<Card> answer(Intent intent, String text) {
        return answer(intent, number(text).orElse(null));
    }

    static Optional<Integer> number(String text) {
        return ReferralNumberParser.findIn(text)
                .map(label -> Integer.valueOf(label.substring("R-".length())));
    }

    /// @param number the referral it's about; null if none is named
    /// @return empty if the intent is possible today
    static Optional<Card> answer(Intent intent, @Nullable Integer number) {
        return Optional.ofNullable(
                switch (intent) {
                    case STATEMENT ->
                            says(
                                    "There are no statements yet. ",
                                    "revenue",
                                    " shows what partnering earns.");
                    case LOG_OUTBOUND,
                            LOG_INBOUND,
                            FIND,
                            WON,
                            LOST,
                            PAID,
                            NOTE,
                            OFFER,
                            PASS,
                            WITHDRAW,
                            TAKE_BACK,
                            HAND_BACK,
                            REOPEN,
                            ACCEPTED_ELSEWHERE,
                            ACCEPT,
                            DECLINE,
                            ENDED,
                            EDIT,
                            UNDO,
                            SHOW,
                            LIST,
                            SEARCH,
                            REVENUE,
                            HELP,
                            SMALL_TALK ->
                            null;
                });
    }

    private static Card says(String before, String command, String after) {
        return Card.saying(Text.of(before).code(command).plain(after));
    }
}
