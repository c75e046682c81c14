package io.baton.desk.freetext.phrase;

import io.baton.desk.parsing.Openers;
import io.baton.desk.text.CleanText;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A line that says that something else was meant: `oh no, that was for Fabrikam not Contoso`, `not
/// Acme, Acme Dental`, `sorry, I meant NetSix`. It doesn't say which field it's about.
///
/// @param right as typed
/// @param wrong as typed; null if the line doesn't say what was wrong
public record Contrast(String right, @Nullable String wrong) {
    private static final int LONGEST = 160;

    private static final String TO = "(?:(?:for|to|with|called) )?";

    /// `it's`, `that was for`, `this should go to`
    private static final String ABOUT =
            "(?:and )?(?:(?:it|that|this|they)(?:'?s|'re| is| was| are| were)(?: (?:supposed|meant) to (?:be|go))? |(?:(?:it|that|this) )?(?:should|must|needs to|has to) (?:be|go|have been|have gone|say) |make (?:it|that) |was )?"
                    + TO;

    private static final String VALUE = "[\\p{L}\\p{N}$€£][^;!?]{0,100}?";
    private static final String RIGHT = "(?<right>" + VALUE + ")";
    private static final String WRONG = "(?<wrong>" + VALUE + ")";
    private static final String END = "(?:,? (?:please|pls|sorry|instead|thanks))?[.! ]*$";

    private static final Pattern NOT_LAST =
            Pattern.compile(
                    "(?iU)^"
                            + ABOUT
                            + RIGHT
                            + ",? (?:and )?(?:not|instead of|rather than) "
                            + TO
                            + WRONG
                            + END);

    private static final Pattern NOT_FIRST =
            Pattern.compile(
                    "(?iU)^(?:(?:it|that|this)(?:'?s| is| was) )?not "
                            + TO
                            + WRONG
                            + "(?:[,.:]| -)? (?:(?<=[,.:-] )|but |it'?s |it was )(?:but |it'?s |it is |it was |rather )?"
                            + TO
                            + RIGHT
                            + END);

    private static final Pattern MEANT =
            Pattern.compile(
                    "(?iU)^(?:i mean(?:t)?(?: to (?:say|write|type))?[,:]? |(?:it|that|this) (?:was(?: (?:supposed|meant) to (?:be|go))?|is supposed to (?:be|go)|should (?:be|go|have been|have gone)) (?=(?:for|to|with) )|should (?:be|go|have been|have gone) )"
                            + TO
                            + RIGHT
                            + END);

    /// With both values cut.
    public Contrast with(UnaryOperator<String> cut) {
        return new Contrast(cut.apply(right), wrong == null ? null : cut.apply(wrong));
    }

    /// Empty for any other line.
    public static Optional<Contrast> in(String text) {
        var line = CleanText.oneLine(text).replace('’', '\'');
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        var need = NeedContrast.in(line);
        if (need.isPresent()) {
            return need.filter(NeedContrast::ofLast)
                    .map(said -> new Contrast(said.right(), said.wrong()));
        }
        var words = Openers.without(line);
        return Stream.of(NOT_FIRST, NOT_LAST, MEANT)
                .map(pattern -> pattern.matcher(words))
                .filter(Matcher::matches)
                .findFirst()
                .map(found ->
                        new Contrast(
                                found.group("right").strip(),
                                found.namedGroups().containsKey("wrong")
                                        ? found.group("wrong").strip()
                                        : null));
    }
}
