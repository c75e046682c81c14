package io.baton.desk.parsing;

import static java.util.stream.Collectors.toMap;

import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.firm.Skill;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Things separated by commas, semicolons or line ends: skills, regions.
///
/// Each once, without looking at case, in the order and spelling of the first; at most 40, of at
/// most 80 characters each.
public final class ListParser {
    public static final int MOST = 40;
    public static final int LONGEST = 80;

    private static final Pattern BETWEEN = Pattern.compile("[,;、，\\v]");

    private ListParser() {}

    /// @return empty for words that hold nothing but separators
    public static ParseResult<List<String>> parse(String words) {
        var items =
                Arrays.stream(BETWEEN.split(words))
                        .map(CleanText::oneLine)
                        .filter(item -> !item.isEmpty())
                        .collect(
                                toMap(
                                        item -> item.toLowerCase(Locale.ROOT),
                                        item -> item,
                                        (first, _) -> first,
                                        LinkedHashMap::new));
        var tooLong = items.values().stream().filter(item -> item.length() > LONGEST).findFirst();
        if (tooLong.isPresent()) {
            return ParseResult.unclear(
                    "%s is too long: at most %d characters between two commas."
                            .formatted(Quote.of(tooLong.get()), LONGEST));
        }
        if (items.size() > MOST) {
            return ParseResult.unclear(
                    "That is a list of %d; I keep %d at most.".formatted(items.size(), MOST));
        }
        return ParseResult.of(List.copyOf(new ArrayList<>(items.values())));
    }

    public static ParseResult<List<Skill>> parseSkills(String words) {
        return parse(words).map(names -> names.stream().map(Skill::new).toList());
    }
}
