package io.baton.referral.redaction;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// Finds what in free text is a way to reach a person, however it's spelled.
public final class ContactFinder {

    /// A part of the text as typed.
    public record Part(int start, int end) {}

    private ContactFinder() {}

    /// Whether there is any; looks no further than the first.
    public static boolean areIn(String typed) {
        return found(PlainSpelling.of(typed).text()).findAny().isPresent();
    }

    /// All parts in order; they may overlap.
    public static List<Part> all(String typed) {
        var spelling = PlainSpelling.of(typed);
        var text = spelling.text();
        return found(text)
                .map(found -> new Part(spelling.begin(start(found)), spelling.end(end(found))))
                .sorted(
                        Comparator.comparingInt(Part::start)
                                .thenComparing(Part::end, Comparator.reverseOrder()))
                .toList();
    }

    private static Stream<MatchResult> found(String text) {
        var ways =
                Stream.<Function<String, Stream<MatchResult>>>of(
                        MailAddresses::in, PhoneNumbers::in, Profiles::in);
        return ways.flatMap(way -> way.apply(text));
    }

    /// The phone numbers in digits, in order. One match may hold several numbers.
    public static List<MatchResult> phoneNumbers(String text) {
        return PhoneNumbers.inDigits(text);
    }

    /// A pattern with a group means only the group: in `Telegram: @sue`, the name.
    private static int start(MatchResult found) {
        return found.groupCount() == 0 ? found.start() : found.start(1);
    }

    private static int end(MatchResult found) {
        return found.groupCount() == 0 ? found.end() : found.end(1);
    }
}
