package io.baton.understanding.message;

import io.baton.understanding.name.NameMatch;
import io.baton.understanding.token.Kind;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/// What `kr` means: the legal form of the client tells the country, or else an address or a phone
/// number.
final class Crowns {
    private static final Map<String, String> BY_LEGAL_FORM =
            Map.of(
                    "AB", "SEK", "HB", "SEK", "AS", "NOK", "ASA", "NOK", "A/S", "DKK", "ApS", "DKK",
                    "I/S", "DKK");

    /// Mail domains and phone numbers.
    private static final Map<String, Pattern> BY_ADDRESS =
            Map.of(
                    "NOK",
                    address("no", "47"),
                    "SEK",
                    address("se", "46"),
                    "DKK",
                    address("dk", "45"));

    private Crowns() {}

    private static Pattern address(String domain, String code) {
        return Pattern.compile(
                "(?iU)@[\\p{L}\\d.-]{1,60}\\." + domain + "\\b|\\+" + code + "(?=[ (\\d])");
    }

    /// @return null if nothing tells the country, or there are two
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
        if (found.isEmpty()) {
            BY_ADDRESS.forEach((code, address) -> {
                if (address.matcher(text).find()) {
                    found.add(code);
                }
            });
        }
        return found.size() == 1 ? CurrencyUnit.of(found.iterator().next()) : null;
    }
}
