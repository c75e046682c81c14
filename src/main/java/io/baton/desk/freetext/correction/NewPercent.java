package io.baton.desk.freetext.correction;

import io.baton.desk.parsing.Openers;
import io.baton.draft.Proposal;
import java.util.Optional;
import java.util.regex.Pattern;

/// A line that is a percentage with words of a correction around it: `no wait, 11%`, `it's 12%, not
/// 10%`.
///
/// @param percent e.g. `11%`
record NewPercent(String percent) {
    private static final String FIGURE = "\\d{1,3}(?:[.,]\\d{1,2})?";

    private static final Pattern LINE =
            Pattern.compile(
                    "(?iU)(?:(?:make (?:it|that)|it'?s|it is|it was|that'?s|(?:(?:it|that) )?should (?:be|have been)|i mean(?:t)?|they (?:pay|give) us|we (?:pay|give) them) )?(?<figure>"
                            + FIGURE
                            + ") ?(?:%|percent|per cent)(?:,? (?:not|instead of) .{1,20})?(?:,? (?:please|sorry|instead))?[.! ]*");

    private static final Pattern PERCENT = Pattern.compile(FIGURE + "%");

    /// Empty for any other line.
    static Optional<NewPercent> in(String line) {
        var found = LINE.matcher(Openers.without(line.replace('’', '\'')));
        return found.matches()
                ? Optional.of(new NewPercent(found.group("figure") + "%"))
                : Optional.empty();
    }

    /// The terms with this percentage; empty if they have none, or several.
    Optional<Proposal> in(Proposal.Terms terms) {
        var words = PERCENT.matcher(terms.words());
        return words.results().count() == 1
                ? Optional.of(new Proposal.Terms(terms.partner(), words.replaceFirst(percent)))
                : Optional.empty();
    }
}
