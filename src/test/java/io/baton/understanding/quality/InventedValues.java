package io.baton.understanding.quality;

import io.baton.referral.NeededBy;
import io.baton.understanding.Found;
import io.baton.understanding.NamedClient;
import io.baton.understanding.NamedPartner;
import io.baton.understanding.Reading;
import io.baton.understanding.Slots;
import io.baton.understanding.name.NameKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds values that are neither in the text nor known to the firm. There must be none.
final class InventedValues {
    private static final Pattern DATE_WORDS =
            Pattern.compile(
                    "(?i)\\d|today|tonight|tomorrow|yesterday|day|week|month|year|quarter|weekend"
                            + "|christmas|xmas|valentine|boxing day|bonfire|patrick|tax year"
                            + "|tmrw|tmr|easter|diwali|ramadan|eid|thanksgiving|hallowe|new year"
                            + "|spring|summer|autumn|fall|winter|mon|tue|wed|thu|fri|sat|sun|jan|feb"
                            + "|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|eo[dwmy]|end of|fortnight");
    private static final Pattern URGENT_WORDS =
            Pattern.compile(
                    "(?i)asap|urgent|rush|right away|straight away|immediate|soon|quick|now|hurry"
                            + "|emergency|possible|today|hot");

    private final String text;
    private final Set<String> known;
    private final List<String> invented = new ArrayList<>();

    private InventedValues(String text, Set<String> known) {
        this.text = text;
        this.known = known;
    }

    /// A line for each value that the reading made up.
    static List<String> in(Reading reading, World world) {
        var known = world.knownNames().stream().map(NameKey::of).collect(Collectors.toSet());
        return understood(reading).stream()
                .flatMap(each -> new InventedValues(each.text(), known).of(each.slots()))
                .toList();
    }

    private static List<Reading.Understood> understood(Reading reading) {
        return switch (reading) {
            case Reading.Understood understood -> List.of(understood);
            case Reading.Ambiguous(var readings) -> readings;
            case Reading.Unreadable _ -> List.of();
        };
    }

    private Stream<String> of(Slots slots) {
        var parties = slots.parties();
        named("client", mapped(parties.client(), NamedClient::name));
        named("partner", mapped(parties.partner(), NamedPartner::name));
        parties.excluded().forEach(each -> named("excluded", each.map(NamedPartner::name)));
        named("member", parties.member());
        named("referral", mapped(slots.referral(), id -> id.value()));
        slots.needs().forEach(need -> words("need", need));
        words("words", slots.words());
        words("contact name", slots.contact().name());
        words("contact email", slots.contact().email());
        words("contact role", slots.contact().role());
        words("period", slots.dates().period());
        digits(slots.contact().phone());
        dated("needed by", slots.dates().neededBy(), day -> day instanceof NeededBy.Urgent);
        dated("date", slots.dates().on(), _ -> false);
        var amount = slots.amount();
        if (amount != null && !SaidAmount.isIn(text, amount.value())) {
            invented.add("amount " + amount.value());
        }
        return invented.stream();
    }

    private static <T, R> @Nullable Found<R> mapped(
            @Nullable Found<T> found, java.util.function.Function<T, R> change) {
        return found == null ? null : found.map(change);
    }

    private void named(String field, @Nullable Found<String> found) {
        if (found != null && !known.contains(NameKey.of(found.value()))) {
            words(field, found);
        }
    }

    /// Each word has to be in the text, in any case, with or without accents.
    private void words(String field, @Nullable Found<String> found) {
        if (found == null) {
            return;
        }
        var all = letters(text);
        boolean said =
                Stream.of(found.value().split("[^\\p{L}\\p{N}]+"))
                        .allMatch(word -> all.contains(letters(word)));
        if (!said || found.value().isBlank()) {
            invented.add(field + " " + found.value());
        }
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /// A country code may be added and a leading zero dropped.
    private void digits(@Nullable Found<String> phone) {
        if (phone == null) {
            return;
        }
        var digits = phone.value().replaceAll("\\D", "");
        var typed = phone.span().of(text).replaceAll("\\D", "");
        var last = digits.substring(Math.max(0, digits.length() - 8));
        if (last.isEmpty() || !typed.contains(last)) {
            invented.add("contact phone " + phone.value());
        }
    }

    private <T> void dated(
            String field, @Nullable Found<T> date, java.util.function.Predicate<T> urgent) {
        if (date == null) {
            return;
        }
        var words = urgent.test(date.value()) ? URGENT_WORDS : DATE_WORDS;
        if (!words.matcher(date.span().of(text)).find()) {
            invented.add(field + " " + Objects.toString(date.value()));
        }
    }
}
