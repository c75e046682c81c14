package io.baton.desk.refer.edit;

import io.baton.desk.refer.log.ReferralFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The fields of one typed change: `need wifi, contact Tina 0171 555 9999`.
///
/// @param certain false if a field's name could be a part of the value before: `client Tide Bistro
///   worth 3k`
record EditFields(List<Typed> fields, boolean certain) {
    private static final String NAMES =
            "(?<field>client|need|contact|worth|amount|value|needed by|by|partner|to)\\b\\s*:?";

    static final Pattern FIELD = Pattern.compile("(?isU)" + NAMES + "\\s*(?<value>.*)");

    private static final Pattern NEXT =
            Pattern.compile(
                    "(?isU)(?:(?<comma>\\s*[,;]\\s*(?:and\\s+)?|\\s+and\\s+)|\\s+)"
                            + NAMES
                            + "\\s+(?=\\S)");

    /// A contact that can be nothing else has a number, an address, or is removed.
    private static final Pattern REACHABLE = Pattern.compile("(?is).*[@\\d].*|none|nothing|-|–");

    EditFields {
        fields = List.copyOf(fields);
    }

    /// @param text with the field's name
    record Typed(String formField, String text) {

        static Typed of(String text) {
            var named = FIELD.matcher(text);
            return new Typed(
                    named.matches() ? formField(named.group("field")) : ReferralFields.AMOUNT,
                    text);
        }

        private static String formField(String name) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "worth", "amount", "value" -> ReferralFields.AMOUNT;
                case "needed by", "by" -> ReferralFields.NEEDED_BY;
                case "partner", "to" -> ReferralFields.PARTNER;
                case String same -> same;
            };
        }

        String value() {
            var named = FIELD.matcher(text);
            return named.matches() ? named.group("value").strip() : text;
        }

        /// Whether only a value of the field's own kind can be read.
        private boolean strict() {
            return !formField.equals(ReferralFields.CLIENT)
                    && !formField.equals(ReferralFields.NEED)
                    && !formField.equals(ReferralFields.CONTACT);
        }
    }

    /// @param reads whether a field with its name can be read
    static EditFields of(String typed, Predicate<String> reads) {
        var text = typed.strip();
        var fields = new ArrayList<Typed>();
        var seen = new HashSet<String>();
        boolean certain = true;
        int start = 0;
        var next = NEXT.matcher(text);
        seen.add(Typed.of(text).formField());
        while (next.find()) {
            var before = Typed.of(text.substring(start, next.start()).strip());
            var after = Typed.of(text.substring(next.start("field"), end(text, next)).strip());
            boolean comma = next.group("comma") != null;
            boolean plain = before.strict() && reads.test(before.text());
            boolean clear = after.strict() || REACHABLE.matcher(after.value()).matches();
            if (before.value().isEmpty()
                    || seen.contains(after.formField())
                    || !(plain || clear || comma && next.group("comma").matches("(?s).*[,;].*"))
                    || !reads.test(after.text())) {
                continue;
            }
            certain &= plain || comma && clear && isStrictOrContact(after);
            fields.add(before);
            seen.add(after.formField());
            start = next.start("field");
        }
        fields.add(Typed.of(text.substring(start).strip()));
        return new EditFields(fields, certain);
    }

    private static boolean isStrictOrContact(Typed field) {
        return field.strict() || field.formField().equals(ReferralFields.CONTACT);
    }

    /// Where the value ends: at the next name of a field.
    private static int end(String text, Matcher at) {
        var following = NEXT.matcher(text);
        return following.find(at.end() - 1) ? following.start() : text.length();
    }

    /// By the names of the form's fields.
    Map<String, String> formValues() {
        return fields.stream().collect(Collectors.toMap(Typed::formField, Typed::value));
    }
}
