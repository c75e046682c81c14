package io.baton.desk.firm;

import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.WorkingHoursParser;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.firm.WorkingHours;

/// Reads settings that are typed as words.
final class SettingTexts {
    private static final int LONGEST_NAME = 80;

    private SettingTexts() {}

    static ParseResult<String> name(String words) {
        var name = CleanText.oneLine(words);
        if (name.isEmpty()) {
            return ParseResult.unclear("What's your firm called?");
        }
        return name.length() > LONGEST_NAME
                ? ParseResult.unclear(
                        "A name can have up to %d characters.".formatted(LONGEST_NAME))
                : ParseResult.of(name);
    }

    static ParseResult<WorkingHours> hours(String words) {
        return WorkingHoursParser.parse(words)
                .map(ParseResult::of)
                .orElseGet(() ->
                        ParseResult.unclear(
                                "%s can't be read as working hours. Write them like Mon-Fri 9:00-17:00."
                                        .formatted(Quote.of(words))));
    }
}
