package io.baton.desk.freetext.phrase;

import io.baton.desk.parsing.MonthParser;
import io.baton.desk.parsing.ParseResult;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words that stand for a command. Groups of the pattern fill in the command: `${partner}`, which
/// has to be the name of one, `${month}`, or any other.
///
/// @param words of a whole line
/// @param hint with the names of groups in its command
record HintRow(Pattern words, CommandHint hint) {
    /// Longer lines say more.
    static final int LONGEST = 200;

    private static final String LEAD =
            "(?iU)^(?:(?:please|pls|can you|could you|can we|i want to|i'd like to|i need to|let's|we want to|we need to)[,]? ){0,3}+";
    private static final String END = "(?:,? (?:please|pls|thanks|now))?[.!? ]*$";

    static HintRow asked(String words, String question, String command) {
        return new HintRow(compiled(words), new CommandHint.Asked(question, command));
    }

    static HintRow shown(String words, String lead, String command) {
        return new HintRow(compiled(words), new CommandHint.Shown(lead, command));
    }

    private static Pattern compiled(String words) {
        return Pattern.compile(LEAD + "(?:" + words + ")" + END);
    }

    /// Empty if it doesn't match.
    Optional<CommandHint> in(String line, YearMonth now, Predicate<String> isPartner) {
        var found = words.matcher(line);
        boolean fits =
                found.matches()
                        && Stream.of("partner", "other")
                                .flatMap(name -> group(found, name).stream())
                                .allMatch(isPartner)
                        && group(found, "month").stream().allMatch(month -> isMonth(month, now));
        return fits
                ? Optional.of(
                        switch (hint) {
                            case CommandHint.Asked(var question, var command) ->
                                    new CommandHint.Asked(question, found.replaceFirst(command));
                            case CommandHint.Shown(var lead, var command) ->
                                    new CommandHint.Shown(lead, found.replaceFirst(command));
                        })
                : Optional.empty();
    }

    private static Optional<String> group(Matcher found, String name) {
        return found.namedGroups().containsKey(name)
                ? Optional.ofNullable(found.group(name))
                : Optional.empty();
    }

    private static boolean isMonth(String words, YearMonth now) {
        return MonthParser.parse(words, now) instanceof ParseResult.Understood<YearMonth>;
    }
}
