package io.baton.understanding.reader;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How many seats, users, devices or anything else a text speaks of: `40 seats`, `twelve people`.
final class SeatCounts {
    /// The unit of `£11 each`.
    static final String EACH = "each";

    private static final String PERSON =
            "seats?|users?|heads?|persons?|people|ppl|pax|colleagues?|employees?|staff|members?|licen[cs]es?|mailbox(?:es)?"
                    + "|desks?|workstations?|arbeitspl(?:a|ä|ae)tze?|nutzer|mitarbeiter";
    private static final String DEVICE =
            "devices?|laptops?|pcs?|computers?|machines?|macs?|endpoints?|phones?|telephones?|handsets?|extensions?"
                    + "|lines?";
    private static final String PLACE =
            "sites?|locations?|offices?|branch(?:es)?|rooms?|units?|servers?";

    /// Not units of their own: a price for one of them needs `per` or `/`.
    private static final String MORE_PLACES =
            "|shops?|stores?|restaurants?|hotels?|homes?|clinics?|schools?|classrooms?|cafes?|pubs?|depots?|salons?";

    private static final String CHILD = "child(?:ren)?|kids?|pupils?|students?";
    private static final String VEHICLE =
            "vehicles?|vans?|cars?|lorr(?:y|ies)|lorrys|trucks?|buses|taxis?|cabs?";

    static final String UNIT = PERSON + "|" + DEVICE + "|" + PLACE;

    /// Things that are counted as one kind.
    ///
    /// @param things a pattern for them
    /// @param unit what is one of them
    /// @param count how many of them
    private record Kind(String things, Pattern unit, Pattern count) {
        static Kind of(String things) {
            return new Kind(things, Pattern.compile("(?i)(?:" + things + ")"), counting(things));
        }

        boolean isPersonOrDevice() {
            return things.equals(PERSON) || things.equals(DEVICE);
        }
    }

    private static final List<Kind> KINDS =
            Stream.of(PERSON, DEVICE, PLACE + MORE_PLACES, CHILD, VEHICLE).map(Kind::of).toList();

    /// Counts further away belong to something else.
    private static final int NEAR = 1000;

    private static final String COUNT =
            "(?iU)(?<![\\p{L}\\p{N}.,$€£-])(?<count>[0-9]{1,6}+|" + NumberWords.PHRASE + ")[ -]";
    private static final Pattern ANY = counting(UNIT);
    private static final Pattern PERSON_OR_DEVICE = counting(PERSON + "|" + DEVICE);

    /// `38 of them`
    private static final Pattern OF_THEM =
            Pattern.compile(COUNT + "of (?:them|those|these)(?!\\p{L})");

    private static final int BEFORE = 60;

    /// `12 tablets at`
    private static final Pattern ENDS_WITH_COUNT =
            Pattern.compile(
                    COUNT + "(?:(?!per )\\p{L}{2,20}+[ ,:;-]{1,3}){1,3}(?:(?:at|@|for|x) ?)?$");

    /// `3 laptops and 4 phones, £20 each` isn't one count.
    private static final Pattern LIST =
            Pattern.compile("(?iU)[0-9] (?:\\p{L}{2,20}+ ){1,3}(?:and|or|&|plus) [0-9]");

    private SeatCounts() {}

    /// The one count of this kind in the text; empty if there are none or several. Devices and
    /// people stand in for each other: `45 euros per laptop, eleven people`.
    ///
    /// @param unit as in `per seat`
    /// @param price where the price starts
    static Optional<BigDecimal> of(String unit, String text, int price) {
        int from = Math.max(0, price - NEAR);
        var near = text.substring(from, Math.min(text.length(), price + NEAR));
        return unit.equals(EACH) ? ofEach(near, price - from) : ofUnit(unit, near);
    }

    private static Optional<BigDecimal> ofUnit(String unit, String text) {
        var kind = KINDS.stream().filter(each -> each.unit().matcher(unit).matches()).findFirst();
        var counts = all(kind.map(Kind::count).orElseGet(() -> counting(plural(unit))), text);
        if (counts.isEmpty() && kind.filter(Kind::isPersonOrDevice).isPresent()) {
            return only(all(PERSON_OR_DEVICE, text)).or(() -> only(all(OF_THEM, text)));
        }
        return counts.isEmpty() ? only(all(OF_THEM, text)) : only(counts);
    }

    /// How a question names the unit.
    static String shown(String unit) {
        return unit.equals(EACH) ? "piece" : unit;
    }

    private static Optional<BigDecimal> ofEach(String text, int price) {
        var before = text.substring(Math.max(0, price - BEFORE), price);
        if (LIST.matcher(before).find()) {
            return Optional.empty();
        }
        return only(all(ENDS_WITH_COUNT, before))
                .or(() -> only(all(OF_THEM, text)))
                .or(() -> only(all(ANY, text)));
    }

    private static String plural(String unit) {
        var single = unit.replaceFirst("(?i)s$", "");
        return single.toLowerCase(java.util.Locale.ROOT).endsWith("y")
                ? Pattern.quote(single.substring(0, single.length() - 1)) + "(?:ys?|ies)"
                : Pattern.quote(single) + "(?:e?s)?";
    }

    private static Pattern counting(String things) {
        return Pattern.compile(
                COUNT
                        + "(?:(?!(?:per|each|every|an?|pro) )\\p{L}{1,20}+ )?(?:"
                        + things
                        + ")(?![\\p{L}\\p{N}])");
    }

    private static Optional<BigDecimal> only(Set<BigDecimal> counts) {
        return counts.size() == 1 ? counts.stream().findFirst() : Optional.empty();
    }

    private static Set<BigDecimal> all(Pattern counted, String text) {
        var counts = new HashSet<BigDecimal>();
        var matcher = counted.matcher(text);
        while (matcher.find()) {
            number(matcher.group("count")).ifPresent(counts::add);
        }
        return counts;
    }

    private static Optional<BigDecimal> number(String count) {
        return Character.isDigit(count.charAt(0))
                ? Optional.of(new BigDecimal(count))
                : NumberWords.value(count.toLowerCase(java.util.Locale.ROOT));
    }
}
