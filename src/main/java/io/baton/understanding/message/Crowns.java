package io.baton.understanding.message;

import io.baton.understanding.name.NameMatch;
import io.baton.understanding.token.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/// What `kr` means: the legal form of the client tells the country.
final class Crowns {
    private static final Map<String, String> BY_LEGAL_FORM =
            Map.of(
                    "AB", "SEK", "HB", "SEK", "AS", "NOK", "ASA", "NOK", "A/S", "DKK", "ApS", "DKK",
                    "I/S", "DKK");

    private Crowns() {}

    /// @return null if there is no such legal form, or those of two countries
    static @Nullable CurrencyUnit of(String text, List<NameMatch> names) {
        var words =
                Stream.concat(
                        names.stream()
                                .filter(match -> match.name().kind() == Kind.CLIENT)
                                .map(match -> match.name().name()),
                        Stream.of(text));
        var found =
                words.flatMap(each -> Stream.of(each.split("[ ,.!?]+")))
                        .map(BY_LEGAL_FORM::get)
                        .filter(code -> code != null)
                        .collect(Collectors.toSet());
        return found.size() == 1 ? CurrencyUnit.of(found.iterator().next()) : null;
    }
}
