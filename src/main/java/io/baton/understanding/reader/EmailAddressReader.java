package io.baton.understanding.reader;

import io.baton.referral.redaction.ContactDetails;
import io.baton.understanding.Found;
import io.baton.understanding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds e-mail addresses, also in the spellings that keep robots away: `sue [at] lake.com`. Reads
/// only what [ContactDetails] hides; `react@18.2.0` is no address.
public final class EmailAddressReader {
    private static final String LOCAL = "[\\p{L}\\p{N}.!#$%&'*+/=?^_~-]";

    /// Starts at the beginning of a word and never goes back in it, so its time grows with the text
    /// and not with its square.
    static final Pattern ADDRESS =
            Pattern.compile(
                    "(?Ui)(?<!"
                            + LOCAL
                            + ")(?:mailto:)?+(?<local>"
                            + LOCAL
                            + "++)(?: ?[@＠﹫] ?| ?[\\[({] ?at ?[\\])}] ?)"
                            + "(?<domain>[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]"
                            + "|\\.(?=[\\p{L}\\p{N}])| ?[\\[({] ?dot ?[\\])}] ?)*+)");

    private static final Pattern DOT = Pattern.compile("(?i) ?[\\[({] ?dot ?[\\])}] ?");

    /// Mail programs name attached images like addresses.
    private static final Pattern IMAGE = Pattern.compile("(?i)\\.(?:png|jpe?g|gif|bmp)$");

    private static final int LONGEST = 254;

    private EmailAddressReader() {}

    /// @param text as from [TypedText#of]
    /// @return addresses with the domain in lower case; the span covers `mailto:`
    public static List<Found<String>> findAll(String text) {
        var all = new ArrayList<Found<String>>();
        var matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            var domain = DOT.matcher(matcher.group("domain")).replaceAll(".");
            var host = domain.toLowerCase(Locale.ROOT);
            var local = matcher.group("local");
            int skipped = leading(local);
            var address = local.substring(skipped) + "@" + host;
            if (skipped < local.length()
                    && !IMAGE.matcher(local).find()
                    && host.contains(".")
                    && ContactDetails.areIn(matcher.group())
                    && address.length() <= LONGEST) {
                int start = skipped == 0 ? matcher.start() : matcher.start("local") + skipped;
                all.add(new Found<>(address, new Span(start, matcher.end())));
            }
        }
        return List.copyOf(all);
    }

    /// Quotes and brackets before an address aren't part of it.
    private static int leading(String local) {
        int count = 0;
        while (count < local.length()
                && !Character.isLetterOrDigit(local.charAt(count))
                && local.charAt(count) != '_') {
            count++;
        }
        return count;
    }
}
