package io.baton.desk.parsing;

import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.firm.HolidayRegion;
import io.baton.firm.PublicHolidays;
import java.util.List;
import java.util.stream.Collectors;

/// Reads where public holidays are free: `Germany`, `Germany, Bavaria`, `DE-BY`.
public final class HolidayRegionParser {
    private HolidayRegionParser() {}

    public static ParseResult<HolidayRegion> parse(String words) {
        var parts = CleanText.oneLine(words).split("\\s*[,/–—-]\\s*", 2);
        return PublicHolidays.country(parts[0])
                .map(country ->
                        parts.length == 1 ? ParseResult.of(country) : part(country, parts[1]))
                .orElseGet(() ->
                        ParseResult.unclear(
                                "I don't know the holidays of %s.%s Write it like Germany, or Germany, Bavaria."
                                        .formatted(
                                                Quote.of(parts[0]),
                                                DidYouMean.question(
                                                        parts[0],
                                                        PublicHolidays.countryNames().toList()))));
    }

    private static ParseResult<HolidayRegion> part(HolidayRegion country, String words) {
        var all = PublicHolidays.parts(country);
        return all.stream()
                .filter(each ->
                        each.part().equalsIgnoreCase(words)
                                || nameIn(country, each).equalsIgnoreCase(words))
                .findFirst()
                .map(ParseResult::of)
                .orElseGet(() -> ParseResult.unclear(unknownPart(country, words, all)));
    }

    private static String unknownPart(
            HolidayRegion country, String words, List<HolidayRegion> all) {
        return all.isEmpty()
                ? "%s has no parts with holidays of their own.".formatted(country.name())
                : "I don't know %s in %s. It has: %s."
                        .formatted(
                                Quote.of(words),
                                country.name(),
                                all.stream()
                                        .map(each -> nameIn(country, each))
                                        .collect(Collectors.joining("; ")));
    }

    private static String nameIn(HolidayRegion country, HolidayRegion part) {
        return part.name().substring(country.name().length() + 2);
    }
}
