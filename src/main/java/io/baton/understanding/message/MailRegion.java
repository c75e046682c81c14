package io.baton.understanding.message;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The country of a mail's sender, for phone numbers without a country code.
final class MailRegion {
    private static final Map<String, Pattern> SIGNS = new LinkedHashMap<>();

    static {
        sign(
                "AU",
                "\\bpty\\b|\\+61\\b|\\baud\\b|\\b(?:nsw|vic|qld) \\d{4}\\b|\\.au\\b|\\(0[2378]\\) \\d{4} \\d{4}");
        sign(
                "FR",
                "^ *>? ?(?:envoyé|objet) ?:|\\bsarl\\b|\\+33\\b|\\.fr\\b|\\bfrance\\b|a écrit ?:|\\bcedex\\b");
        sign("CH", "\\+41\\b|\\bch-\\d{4}\\b|\\.ch\\b|\\bchf\\b");
        sign("AT", "\\+43\\b|\\.at\\b|\\böster");
        sign(
                "DE",
                "^ *>? ?(?:gesendet|betreff) ?:|\\bgmbh\\b|\\+49\\b|\\.de\\b|\\bamtsgericht\\b|\\bhr[ab]\\b|freundlichen gr");
        sign("SE", "\\+46\\b|\\.se\\b|\\bsek\\b|\\bmvh\\b");
        sign("IN", "\\bpvt\\b|\\+91\\b|\\.in\\b");
        sign("IE", "\\+353\\b|\\.ie\\b");
        sign("NL", "\\+31\\b|\\.nl\\b");
    }

    private static void sign(String region, String pattern) {
        SIGNS.put(region, Pattern.compile("(?imU)(?:" + pattern + ")"));
    }

    private MailRegion() {}

    /// The same context with the sender's country.
    static MessageContext in(String text, MessageContext context) {
        return SIGNS.entrySet().stream()
                .filter(sign -> sign.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .map(region ->
                        new MessageContext(
                                context.today(), context.currency(), region, context.from()))
                .orElse(context);
    }
}
