package io.baton.understanding.reader;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How many seats, users or devices a text speaks of: `40 seats`, `twelve people`.
final class SeatCounts {
    private static final String PERSON =
            "seats?|users?|heads?|persons?|people|employees?|staff|members?|licen[cs]es?|mailbox(?:es)?"
                    + "|desks?|workstations?";
    private static final String DEVICE =
            "devices?|laptops?|pcs?|computers?|machines?|endpoints?|phones?|handsets?|extensions?"
                    + "|lines?";
    private static final String PLACE =
            "sites?|locations?|offices?|branch(?:es)?|rooms?|units?|servers?";

    static final String UNIT = PERSON + "|" + DEVICE + "|" + PLACE;

    private static final Pattern COUNT =
            Pattern.compile(
                    "(?iU)(?<![\\p{L}\\p{N}.,$€£-])(?<count>[0-9]{1,6}+|"
                            + NumberWords.PHRASE
                            + ")[ -](?:\\p{L}{1,20}+ )?(?:(?<person>"
                            + PERSON
                            + ")|(?<device>"
                            + DEVICE
                            + ")|(?<place>"
                            + PLACE
                            + "))(?![\\p{L}\\p{N}])");

    private static final Pattern IS_PERSON = Pattern.compile("(?i)" + PERSON);
    private static final Pattern IS_DEVICE = Pattern.compile("(?i)" + DEVICE);

    private SeatCounts() {}

    /// The one count of this kind in the text; empty if there are none or several.
    static Optional<BigDecimal> of(String unit, String text) {
        var counts = new HashMap<String, Set<BigDecimal>>();
        var matcher = COUNT.matcher(text);
        while (matcher.find()) {
            var kind =
                    matcher.group("person") != null
                            ? "person"
                            : matcher.group("device") != null ? "device" : "place";
            number(matcher.group("count"))
                    .ifPresent(
                            each -> counts.computeIfAbsent(kind, _ -> new HashSet<>()).add(each));
        }
        var all = counts.getOrDefault(kind(unit), Set.of());
        return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
    }

    private static String kind(String unit) {
        return IS_PERSON.matcher(unit).matches()
                ? "person"
                : IS_DEVICE.matcher(unit).matches() ? "device" : "place";
    }

    private static Optional<BigDecimal> number(String count) {
        return Character.isDigit(count.charAt(0))
                ? Optional.of(new BigDecimal(count))
                : NumberWords.value(count.toLowerCase(Locale.ROOT));
    }
}
