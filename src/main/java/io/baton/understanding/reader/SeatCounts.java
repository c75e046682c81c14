package io.baton.understanding.reader;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How many seats, users, devices or anything else a text speaks of: `40 seats`, `twelve people`.
final class SeatCounts {
    private static final String PERSON =
            "seats?|users?|heads?|persons?|people|ppl|pax|colleagues?|employees?|staff|members?|licen[cs]es?|mailbox(?:es)?"
                    + "|desks?|workstations?";
    private static final String DEVICE =
            "devices?|laptops?|pcs?|computers?|machines?|endpoints?|phones?|handsets?|extensions?"
                    + "|lines?";
    private static final String PLACE =
            "sites?|locations?|offices?|branch(?:es)?|rooms?|units?|servers?";

    static final String UNIT = PERSON + "|" + DEVICE + "|" + PLACE;

    private static final List<String> KINDS = List.of(PERSON, DEVICE, PLACE);

    private SeatCounts() {}

    /// The one count of this kind in the text; empty if there are none or several.
    ///
    /// @param unit as in `per seat`
    static Optional<BigDecimal> of(String unit, String text) {
        var word = Pattern.quote(unit.replaceFirst("(?i)s$", ""));
        var kind =
                KINDS.stream()
                        .filter(each -> unit.matches("(?i)(?:" + each + ")"))
                        .findFirst()
                        .orElse(word + "(?:e?s)?");
        var matcher =
                Pattern.compile(
                                "(?iU)(?<![\\p{L}\\p{N}.,$€£-])(?<count>[0-9]{1,6}+|"
                                        + NumberWords.PHRASE
                                        + ")[ -](?:(?!(?:per|each|every|an?|pro) )\\p{L}{1,20}+ )?(?:"
                                        + kind
                                        + ")(?![\\p{L}\\p{N}])")
                        .matcher(text);
        var counts = new HashSet<BigDecimal>();
        while (matcher.find()) {
            number(matcher.group("count")).ifPresent(counts::add);
        }
        return counts.size() == 1 ? counts.stream().findFirst() : Optional.empty();
    }

    private static Optional<BigDecimal> number(String count) {
        return Character.isDigit(count.charAt(0))
                ? Optional.of(new BigDecimal(count))
                : NumberWords.value(count.toLowerCase(Locale.ROOT));
    }
}
