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

/// Reads items separated by commas, semicolons or line breaks: skills, regions.
///
/// Duplicates are dropped, ignoring case; the first spelling wins. At most 40 items of at most 80
/// characters each.
public final class ListParser {
    public static final int MOST = 40;
    public static final int LONGEST = 80;

    private static final Pattern SEPARATOR = Pattern.compile("[,;、，\\v]");

    private ListParser() {}

    /// @return an empty list if there are only separators
    public static ParseResult<List<String>> parse(String words) {
        var items =
                Arrays.stream(SEPARATOR.split(words))
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
                    "%s is too long. Each item can have up to %d characters."
                            .formatted(Quote.of(tooLong.get()), LONGEST));
        }
        if (items.size() > MOST) {
            return ParseResult.unclear(
                    "That's %d items. Enter at most %d.".formatted(items.size(), MOST));
        }
        return ParseResult.of(List.copyOf(new ArrayList<>(items.values())));
    }

    public static ParseResult<List<Skill>> parseSkills(String words) {
        return parse(words).map(names -> names.stream().map(Skill::new).toList());
    }
}
