package io.baton.desk.freetext.phrase;

import io.baton.desk.parsing.PeriodParser;
import io.baton.desk.text.CleanText;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A line that is a time and a word for revenue: `October figures please`, `numbers for Q3`.
public final class RevenueLine {
    private static final String FIGURES = "(?:revenue|figures|numbers|earnings|share|income)";
    private static final String SHOW = "(?:(?:show|give|get|send)(?: me| us)? )?(?:the |our )?";
    private static final String END = "(?: (?:please|pls|thanks))?[ .!?]*";

    private static final List<Pattern> SHAPES =
            List.of(
                    Pattern.compile(
                            "(?i)%s(?<time>.{2,40}?)(?:'s)? (?:partner )?%s%s"
                                    .formatted(SHOW, FIGURES, END)),
                    Pattern.compile(
                            "(?i)%s(?:partner )?%s (?<time>(?:for|of|in|from|since) .{2,40}?)%s"
                                    .formatted(SHOW, FIGURES, END)));

    private RevenueLine() {}

    /// The command it stands for; empty for any other text.
    ///
    /// @param now the firm's current month
    public static Optional<String> command(String text, YearMonth now) {
        var line = CleanText.oneLine(text);
        return SHAPES.stream()
                .map(shape -> shape.matcher(line))
                .filter(shape -> shape.matches())
                .map(shape -> shape.group("time"))
                .filter(time -> PeriodParser.parse(time, now).isPresent())
                .map(time -> "revenue " + time)
                .findFirst();
    }
}
