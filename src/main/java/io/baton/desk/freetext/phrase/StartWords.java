package io.baton.desk.freetext.phrase;

import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.StartDay;
import io.baton.desk.text.CleanText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A message that says from which day a client pays what was agreed: `acme starts paying in
/// January`, `acme pays from next month`, `acme's billing starts 1 December`.
public final class StartWords {
    private static final String BEGINS =
            "(?:will |only |is |are ){0,3}(?:starts?|begins?|starting|beginning|started|began)";
    private static final Pattern SAID =
            Pattern.compile(
                    "(?iU).*\\b(?:"
                            + BEGINS
                            + " (?:to pay|paying|payments?|billing)|(?:only )?(?:pays?|paying|billed|invoiced)(?: us)?(?: only)? (?:from|as of|starting)"
                            + "|(?:billing|payments?|invoicing|contract|subscription|first month) "
                            + BEGINS
                            + "|first (?:payment|invoice|month|bill)(?: is| comes)?)"
                            + "(?: (?:on|in|from|at|as of|only|with|for|due)){0,3}(?: the)? (?<day>[^,;]{1,30}?)(?: on(?:wards?)?)?[.! ]*");

    private StartWords() {}

    /// The day, or the first one of a month; empty for any other message.
    ///
    /// @param today the firm's current date
    public static Optional<LocalDate> in(String text, LocalDate today) {
        var said = SAID.matcher(CleanText.oneLine(text));
        return said.matches()
                        && StartDay.parse(said.group("day"), today)
                                instanceof ParseResult.Understood<LocalDate>(var from)
                ? Optional.of(from)
                : Optional.empty();
    }
}
