package io.baton.understanding.reader;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import io.baton.understanding.Found;
import io.baton.understanding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds phone numbers with libphonenumber.
public final class PhoneReader {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /// Longer runs of digits are no phone numbers, and libphonenumber tries them again and again.
    private static final long TRIES = 200;

    private PhoneReader() {}

    /// @param text as from [TypedText#of]
    /// @param region ISO country code for numbers without one, e.g. `GB`; `ZZ` if unknown
    /// @return numbers in E.164, e.g. `+442079460958`
    public static List<Found<String>> findAll(String text, String region) {
        var all = new ArrayList<Found<String>>();
        for (var match :
                NUMBERS.findNumbers(text, region.toUpperCase(Locale.ROOT), Leniency.VALID, TRIES)) {
            all.add(
                    new Found<>(
                            NUMBERS.format(match.number(), PhoneNumberFormat.E164),
                            new Span(match.start(), match.end())));
        }
        return List.copyOf(all);
    }
}
