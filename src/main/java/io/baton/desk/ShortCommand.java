package io.baton.desk;

import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.WinAmountParser;
import io.baton.desk.text.CleanText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line that lacks only the first word of a command and is otherwise exact: `offer r1 to
/// ringpros`, `show R-5`, `list open`, or just `R-5`.
///
/// Each row says what has to follow the command's other words. What fits no row is free text, such
/// as `show me the open ones`.
final class ShortCommand {
    private static final String NUMBER = "(?:r ?[-–—‑]? ?|#)\\d{1,9}";

    /// A number alone asks for that referral.
    private static final Pattern ALONE = Pattern.compile("(?i)" + NUMBER);

    /// After a number at the end.
    private static final Pattern FULL_STOP = Pattern.compile("(?<=\\d)[.!]$");

    /// @param onlyIfItFits whether the command itself decides if it's meant: `list acme` is, if
    ///   Acme is known
    private record Row(String command, Pattern shape, boolean onlyIfItFits) {

        Row ifItFits() {
            return new Row(command, shape, true);
        }

        /// What's missing at the start, with a space.
        String firstWord() {
            return command.substring(0, command.indexOf(' ') + 1);
        }
    }

    private static final List<Row> ROWS =
            List.of(
                    row(
                            "refer list",
                            "(?: (?:mine|open|late|won|lost|all|<@[^>]+>))?(?: page \\d{1,4})?"),
                    row("refer list", " \\S.{0,99}").ifItFits(),
                    row("refer show", " NUMBER"),
                    row("refer offer", " NUMBER to \\S.{0,99}"),
                    row("refer won", " NUMBER(?: (?<win>.{1,120}?)(?: on .{1,20})?)?"),
                    row("refer ended", " NUMBER(?: on .{1,20})?"),
                    row("refer paid", " NUMBER(?: (?<amount>.{1,40}?)(?: on .{1,20})?)?"),
                    row("refer lost", " NUMBER(?: \\S.*)?"),
                    row("refer note", " NUMBER(?: \\S.*)?"),
                    row("refer pass", " NUMBER (?:to )?<@[^>]+>"),
                    row("refer link", " NUMBER"),
                    row("refer confirm", " NUMBER"),
                    row("refer still on it", " NUMBER"),
                    row("refer still on", " NUMBER"),
                    row("refer still", " NUMBER"),
                    row(
                            "refer edit",
                            " NUMBER(?: (?:client|need|contact|worth|amount|value|needed by|by"
                                    + "|partner|to)\\b.*)?"),
                    row("refer withdraw", " NUMBER(?: \\S.*)?"),
                    row("refer takeback", " NUMBER"),
                    row("refer take back", " NUMBER"),
                    row("refer handback", " NUMBER(?: \\S.*)?"),
                    row("refer hand back", " NUMBER(?: \\S.*)?"),
                    row("refer reopen", " NUMBER"),
                    row("refer accepted", " NUMBER(?: \\S.*)?"),
                    row("refer accept", " NUMBER"),
                    row("refer decline", " NUMBER(?: \\S.*)?"),
                    row(
                            "partner find",
                            " (?!(?:me|us|out|who|which|what|a partner|some ?one)\\b)(?!.*\\breferrals?\\b)\\S.*"),
                    row("partner statement", "(?: \\S.{0,99})?").ifItFits(),
                    row("partner paid", " \\S.{0,199}").ifItFits(),
                    row("partner received", " \\S.{0,199}").ifItFits(),
                    row("partner payments", "(?: \\S.{0,99})?").ifItFits(),
                    row("partner gaps", ""),
                    row("partner import", ""),
                    row("partner export", ""),
                    row("revenue rule", ""),
                    row("revenue total", " 20\\d\\d-\\d\\d? \\S.*"),
                    row("revenue target", " \\d{1,3}(?:[.,]\\d{1,2})? ?%"),
                    row("revenue digest", ""),
                    row("revenue digest now", ""),
                    row("revenue digest off", ""));

    private ShortCommand() {}

    private static Row row(String command, String rest) {
        var words = command.substring(command.indexOf(' ') + 1);
        return new Row(
                command, Pattern.compile("(?is)" + words + rest.replace("NUMBER", NUMBER)), false);
    }

    /// The whole command, e.g. `refer show R-5` for `show R-5`.
    ///
    /// @param fits whether a whole line is exactly a command
    static Optional<String> completed(Ask ask, String typed, Predicate<String> fits) {
        var text = FULL_STOP.matcher(typed.strip().replaceFirst("^/\\s*", "")).replaceFirst("");
        var line = CleanText.oneLine(text);
        if (ALONE.matcher(line).matches()) {
            return Optional.of("refer show " + line);
        }
        return ROWS.stream()
                .filter(row -> fits(ask, row, line))
                .filter(row -> !row.onlyIfItFits() || fits.test(row.firstWord() + text))
                .findFirst()
                .map(row -> row.firstWord() + text);
    }

    private static boolean fits(Ask ask, Row row, String line) {
        var matcher = row.shape().matcher(line);
        if (!matcher.matches()) {
            return false;
        }
        var own = ask.firm().currency();
        return isRead(matcher, "amount", words -> AmountParser.parse(words, own))
                && isRead(matcher, "win", words -> WinAmountParser.parse(words, own));
    }

    /// True if the row has no such part.
    private static boolean isRead(
            Matcher line, String part, Function<String, ParseResult<?>> parser) {
        return !line.namedGroups().containsKey(part)
                || line.group(part) == null
                || parser.apply(line.group(part)) instanceof ParseResult.Understood<?>;
    }
}
