package io.baton.desk;

import io.baton.desk.reading.Line;
import io.baton.desk.reading.Nearest;
import io.baton.desk.reading.Quote;
import io.baton.desk.reading.Reading;
import io.baton.partner.Partner;
import java.util.List;
import java.util.Optional;

/// Finds the partner whom a person's words name.
public final class PartnerNames {
    private PartnerNames() {}

    /// The partner of exactly that name, without case.
    public static Optional<Partner> find(String words, List<Partner> partners) {
        var name = Line.of(words);
        return partners.stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
    }

    /// The partner of that name, or a sentence with the nearest name.
    public static Reading<Partner> read(String words, List<Partner> partners) {
        if (words.isBlank()) {
            return Reading.unclear("Please name the partner.");
        }
        var names = partners.stream().map(Partner::name).toList();
        return find(words, partners)
                .map(Reading::of)
                .orElseGet(() ->
                        Reading.unclear(
                                "There is no partner called %s.%s"
                                        .formatted(
                                                Quote.of(words), Nearest.question(words, names))));
    }
}
