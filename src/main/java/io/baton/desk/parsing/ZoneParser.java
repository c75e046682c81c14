package io.baton.desk.parsing;

import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads time zones: `Europe/Berlin`, `new york`, `UTC`.
public final class ZoneParser {
    private static final List<String> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().toList();

    private ZoneParser() {}

    public static ParseResult<ZoneId> parse(String words) {
        var typed = CleanText.oneLine(words);
        return exact(typed)
                .or(() -> byCity(typed))
                .map(ParseResult::of)
                .orElseGet(() ->
                        ParseResult.unclear(
                                "%s isn't a time zone.%s Write it like Europe/Berlin."
                                        .formatted(
                                                Quote.of(words),
                                                DidYouMean.question(typed, ZONES))));
    }

    private static Optional<ZoneId> exact(String typed) {
        var id = typed.replace(' ', '_');
        return ZONES.stream().filter(id::equalsIgnoreCase).findFirst().map(ZoneId::of);
    }

    /// Only if there is one such city.
    private static Optional<ZoneId> byCity(String typed) {
        var ending = "/" + typed.replace(' ', '_').toLowerCase(Locale.ROOT);
        var found =
                ZONES.stream()
                        .filter(zone -> zone.toLowerCase(Locale.ROOT).endsWith(ending))
                        .toList();
        return found.size() == 1 ? Optional.of(ZoneId.of(found.getFirst())) : Optional.empty();
    }
}
