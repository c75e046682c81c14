package io.baton.desk.parsing;

import static java.util.stream.Collectors.toMap;

import io.baton.desk.text.Line;
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
public final class Lists {
    public static final int MOST = 40;
    public static final int LONGEST = 80;

    private static final Pattern BETWEEN = Pattern.compile("[,;、，\\v]");

    private Lists() {}

    /// @return empty for words that hold nothing but separators
    public static Reading<List<String>> read(String words) {
        var items =
                Arrays.stream(BETWEEN.split(words))
                        .map(Line::of)
                        .filter(item -> !item.isEmpty())
                        .collect(
                                toMap(
                                        item -> item.toLowerCase(Locale.ROOT),
                                        item -> item,
                                        (first, _) -> first,
                                        LinkedHashMap::new));
        var tooLong = items.values().stream().filter(item -> item.length() > LONGEST).findFirst();
        if (tooLong.isPresent()) {
            return Reading.unclear(
                    "%s is too long: at most %d characters between two commas."
                            .formatted(Quote.of(tooLong.get()), LONGEST));
        }
        if (items.size() > MOST) {
            return Reading.unclear(
                    "That is a list of %d; I keep %d at most.".formatted(items.size(), MOST));
        }
        return Reading.of(List.copyOf(new ArrayList<>(items.values())));
    }

    public static Reading<List<Skill>> skills(String words) {
        return read(words).map(names -> names.stream().map(Skill::new).toList());
    }
}
