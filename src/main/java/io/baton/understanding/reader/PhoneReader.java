package io.baton.understanding.reader;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.baton.referral.redaction.ContactDetails;
import io.baton.understanding.Found;
import io.baton.understanding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds phone numbers. Reads only what [ContactDetails] hides, so a number that was read is hidden
/// too.
///
/// libphonenumber decides what is a number. Numbers it doesn't know, such as new or invented ones,
/// also count if they're written like one or a word such as `call` comes before.
public final class PhoneReader {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /// Tries of libphonenumber in one run of digits.
    private static final long TRIES = 20;

    /// Longer runs of digits hold no phone number.
    private static final int LONGEST = 80;

    private static final Pattern SAID =
            Pattern.compile(
                    "(?iU)(?<!\\p{L})(?:call|phone|tel|telephone|mobile|mob|cell|ring|reach|number|no"
                            + "|whatsapp|text|direct|dial|landline|sms|fon|t|m|p|ph)(?!\\p{L})[^0-9]{0,20}$");

    /// Only North America groups its numbers like this.
    private static final Pattern AMERICAN =
            Pattern.compile(
                    "\\(?[2-9][0-9]{2}\\)?[ .-]{1,2}[2-9][0-9]{2}[ .-][0-9]{4}(?: ?[ex].*)?");

    /// Countries without a 0 in front, whose numbers may look American.
    private static final Set<String> OTHER_GROUPS = Set.of("IN", "IT", "MX");

    private static final Pattern LOOKS_LIKE_ONE =
            Pattern.compile(
                    "(?:\\+|00|\\(?0)[0-9 ().\\-/]{8,}.*|\\(?[0-9]{3}\\)?[ .-][0-9]{3}[ .-][0-9]{4}.*"
                            + "|[0-9]{3}-[0-9]{4}.*");

    private PhoneReader() {}

    /// @param text as from [TypedText#of]
    /// @param region country for numbers without one, e.g. `GB`; see [PhoneRegion]
    /// @return numbers in E.164, e.g. `+442079460958`, or as typed if the country isn't clear
    public static List<Found<String>> findAll(String text, String region) {
        var all = new ArrayList<Found<String>>();
        for (var candidate : ContactDetails.phoneNumbers(text)) {
            if (candidate.group().length() <= LONGEST) {
                all.addAll(read(candidate, text, region));
            }
        }
        return List.copyOf(all);
    }

    private static List<Found<String>> read(MatchResult candidate, String text, String region) {
        var typed = candidate.group();
        if (typed.codePoints().filter(Character::isDigit).distinct().count() < 3) {
            return List.of();
        }
        var from =
                AMERICAN.matcher(typed).matches() && !OTHER_GROUPS.contains(region) ? "US" : region;
        var known = new ArrayList<Found<String>>();
        for (var match : NUMBERS.findNumbers(typed, from, Leniency.VALID, TRIES)) {
            known.add(found(match, candidate.start()));
        }
        return known.isEmpty() && (saidBefore(candidate, text) || looksLikeOne(candidate))
                ? List.of(unknown(candidate, from))
                : known;
    }

    private static Found<String> found(PhoneNumberMatch match, int offset) {
        return new Found<>(
                NUMBERS.format(match.number(), PhoneNumberFormat.E164),
                withoutOpenBracket(
                        match.rawString(), offset + match.start(), offset + match.end()));
    }

    /// In `(07700 900456)` the brackets aren't the number's own.
    private static Span withoutOpenBracket(String typed, int start, int end) {
        return new Span(typed.startsWith("(") && !typed.contains(")") ? start + 1 : start, end);
    }

    private static boolean saidBefore(MatchResult candidate, String text) {
        int from = Math.max(0, candidate.start() - 40);
        return SAID.matcher(text.substring(from, candidate.start())).find();
    }

    private static boolean looksLikeOne(MatchResult candidate) {
        return LOOKS_LIKE_ONE.matcher(candidate.group()).matches();
    }

    private static Found<String> unknown(MatchResult candidate, String region) {
        var typed = candidate.group();
        var span = withoutOpenBracket(typed, candidate.start(), candidate.end());
        try {
            var number = NUMBERS.parse(typed, region);
            return new Found<>(
                    fits(number) || typed.startsWith("+")
                            ? NUMBERS.format(number, PhoneNumberFormat.E164)
                            : typed,
                    span);
        } catch (NumberParseException e) {
            return new Found<>(typed, span);
        }
    }

    /// Whether the number has the usual length in its country, so that the country is right.
    private static boolean fits(PhoneNumber number) {
        var country = NUMBERS.getRegionCodeForCountryCode(number.getCountryCode());
        var example = NUMBERS.getExampleNumber(country);
        return NUMBERS.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
                && example != null
                && digits(number) == digits(example);
    }

    private static int digits(PhoneNumber number) {
        return NUMBERS.getNationalSignificantNumber(number).length();
    }
}
