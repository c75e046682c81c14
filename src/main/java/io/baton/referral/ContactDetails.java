package io.baton.referral;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// Decides what in free text is a way to reach a client: [mail addresses][MailAddresses], [phone
/// numbers][PhoneNumbers] and [profiles][Profiles], however they're spelled.
///
/// Hides too much rather than too little: a hidden number is back on acceptance, a number that was
/// read can't be taken back.
public final class ContactDetails {
    private static final String HIDDEN = "[contact opens on acceptance]";

    private record Part(int start, int end) {}

    private ContactDetails() {}

    /// Whether the text has any.
    public static boolean areIn(String text) {
        return !parts(text).isEmpty();
    }

    /// The text with a placeholder for each.
    public static String hidden(String text) {
        var shown = new StringBuilder();
        int at = 0;
        for (var part : parts(text)) {
            if (part.end() > at) {
                if (part.start() >= at) {
                    shown.append(text, at, part.start()).append(HIDDEN);
                }
                at = part.end();
            }
        }
        return shown.append(text, at, text.length()).toString();
    }

    /// The phone numbers in digits that [#hidden] hides, in order. One match may hold several
    /// numbers.
    public static List<MatchResult> phoneNumbers(String text) {
        return PhoneNumbers.inDigits(text).toList();
    }

    private static List<Part> parts(String typed) {
        var spelling = PlainSpelling.of(typed);
        var text = spelling.text();
        var parts = new ArrayList<Part>();
        Stream.of(MailAddresses.in(text), PhoneNumbers.in(text), Profiles.in(text))
                .flatMap(found -> found)
                .forEach(found ->
                        parts.add(
                                new Part(spelling.begin(start(found)), spelling.end(end(found)))));
        parts.sort(
                Comparator.comparingInt(Part::start)
                        .thenComparing(Part::end, Comparator.reverseOrder()));
        return parts;
    }

    /// A pattern with a group means only the group: in `Telegram: @sue`, the name.
    private static int start(MatchResult found) {
        return found.groupCount() == 0 ? found.start() : found.start(1);
    }

    private static int end(MatchResult found) {
        return found.groupCount() == 0 ? found.end() : found.end(1);
    }
}
