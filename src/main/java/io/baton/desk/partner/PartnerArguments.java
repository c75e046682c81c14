package io.baton.desk.partner;

import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.partner.RawFields.Field;
import io.baton.partner.Partner;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Splits `NAME: SKILL, SKILL [in REGION] [fee 10%] [contact @SOMEONE] [channel here]` into fields.
///
/// `fee`, `contact` and `channel` start a field only if a matching value follows, and only the last
/// `in` starts the regions, so a skill can contain these words. Semicolons and line ends also
/// separate fields; each field then starts with its name: `skills VoIP; regions Berlin; fee 12%`.
final class PartnerArguments {

    /// @param name the part before the colon
    /// @param rest the part after the colon; null without a colon
    record NameAndRest(String name, @org.jspecify.annotations.Nullable String rest) {}

    private static final String OPTION =
            "fee\\s+(?:-?[\\d\\p{Sc}]|none\\b)|contacts?\\s+(?:none\\b|<@|\\S+@)|channel\\s+(?:here|none)\\b";
    private static final Pattern BETWEEN = Pattern.compile("(?i)[\\s,]+(?=" + OPTION + ")|[;\\v]+");
    private static final Pattern SURELY_NAMED =
            Pattern.compile("(?is)(?:skills?|in|regions?)[\\s:=].*|(?:" + OPTION + ").*");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?is)(skills?|in|regions?|fee|contacts?|channel|name)(?:\\s*[:=]\\s*|\\s+)(.*)");
    private static final Pattern SKILL_CHANGE = Pattern.compile("\\s+(?=[+-][\\p{L}\\d])");
    private static final Pattern REGION = Pattern.compile("(?is)(.*\\S)\\s+in\\s+(.+)");

    /// `no fee`, unless it starts a skill such as `no fee claims`.
    private static final Pattern NO_FEE =
            Pattern.compile(
                    "(?i)(?<![^\\s,;:])no\\s+fee(?=\\s*(?:$|[,;\\v]|\\s(?:contacts?|channel|in)\\b))");

    private PartnerArguments() {}

    /// Splits at the first colon outside a mention.
    static NameAndRest splitName(String words) {
        boolean inMention = false;
        for (int i = 0; i < words.length(); i++) {
            inMention = inMention ? words.charAt(i) != '>' : words.startsWith("<@", i);
            if (words.charAt(i) == ':' && !inMention) {
                return new NameAndRest(
                        words.substring(0, i).strip(), words.substring(i + 1).strip());
            }
        }
        return new NameAndRest(words.strip(), null);
    }

    /// Splits a change, where the colon may be missing: `CloudNine +wifi, -cabling`. Of several
    /// known names that it starts with, the longest counts.
    static NameAndRest splitNameOfChange(String words, List<Partner> partners) {
        var split = splitName(words);
        var line = words.strip();
        if (split.rest() != null || PartnerNameParser.byNameOrMention(line, partners).isPresent()) {
            return split;
        }
        for (int i = line.length() - 1; i > 0; i--) {
            var rest = line.substring(i).strip();
            if (Character.isWhitespace(line.charAt(i))
                    && parseChanges(rest).isPresent()
                    && PartnerNameParser.byNameOrMention(line.substring(0, i), partners)
                            .isPresent()) {
                return new NameAndRest(line.substring(0, i).strip(), rest);
            }
        }
        var change = SKILL_CHANGE.matcher(line);
        return change.find()
                ? new NameAndRest(line.substring(0, change.start()), line.substring(change.end()))
                : split;
    }

    /// Fields of a new partner. The skills come first, without a field name.
    static Map<Field, String> parseNew(String words) {
        var found = fieldsOf(words);
        regionFromSkills(found);
        return found;
    }

    /// Fields to change; empty if a part doesn't start with a field name.
    static Optional<Map<Field, String>> parseChanges(String words) {
        var found = new EnumMap<Field, String>(Field.class);
        for (var part : parts(words)) {
            var named = NAMED.matcher(part.strip());
            if (named.matches()) {
                found.merge(
                        field(named.group(1)), named.group(2).strip(), PartnerArguments::joined);
            } else if (SkillChanges.isChange(part.strip())) {
                found.merge(Field.SKILLS, part.strip(), PartnerArguments::joined);
            } else if (!part.isBlank()) {
                return Optional.empty();
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static String[] parts(String words) {
        return BETWEEN.split(NO_FEE.matcher(words).replaceAll("fee none"));
    }

    private static Map<Field, String> fieldsOf(String words) {
        var found = new EnumMap<Field, String>(Field.class);
        for (var part : parts(words)) {
            var text = part.strip();
            var named = NAMED.matcher(text);
            if (SURELY_NAMED.matcher(text).matches() && named.matches()) {
                found.merge(
                        field(named.group(1)), named.group(2).strip(), PartnerArguments::joined);
            } else if (!text.isEmpty()) {
                found.merge(Field.SKILLS, text, PartnerArguments::joined);
            }
        }
        return found;
    }

    /// Moves what follows the last `in` from the skills to the regions.
    private static void regionFromSkills(Map<Field, String> found) {
        var region = REGION.matcher(found.getOrDefault(Field.SKILLS, ""));
        if (!found.containsKey(Field.REGIONS) && region.matches()) {
            found.put(Field.SKILLS, region.group(1));
            found.put(Field.REGIONS, region.group(2));
        }
    }

    private static String joined(String one, String other) {
        return one + ", " + other;
    }

    private static Field field(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "skill", "skills" -> Field.SKILLS;
            case "in", "region", "regions" -> Field.REGIONS;
            case "fee" -> Field.FEE;
            case "contact", "contacts" -> Field.CONTACT;
            case "channel" -> Field.CHANNEL;
            default -> Field.NAME;
        };
    }
}
