package io.baton.desk.freetext.phrase;

import io.baton.desk.text.CleanText;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;

/// A line in a member's own words that names a thing for which there's a command: `stop the
/// digest`, `rename ringpros to Ring Professionals`.
public sealed interface CommandHint {

    /// The command changes something at once, so it's offered as a button.
    ///
    /// @param question shown above the button
    record Asked(String question, String command) implements CommandHint {}

    /// The command only shows something, or asks by itself, so it runs.
    ///
    /// @param lead said before its answer; may be empty
    record Shown(String lead, String command) implements CommandHint {}

    /// Empty for any other line.
    ///
    /// @param now the firm's current month
    /// @param isPartner whether a partner has this name
    static Optional<CommandHint> in(String text, YearMonth now, Predicate<String> isPartner) {
        var line = CleanText.oneLine(text).replace('’', '\'');
        return line.length() > HintRow.LONGEST || text.strip().indexOf('\n') >= 0
                ? Optional.empty()
                : HintRows.ALL.stream()
                        .flatMap(row -> row.in(line, now, isPartner).stream())
                        .findFirst();
    }
}
