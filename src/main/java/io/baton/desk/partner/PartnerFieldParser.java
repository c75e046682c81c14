package io.baton.desk.partner;

import io.baton.desk.parsing.ListParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PercentageParser;
import io.baton.desk.partner.RawFields.Field;
import io.baton.desk.text.CleanText;
import io.baton.firm.Percentage;
import io.baton.firm.Skill;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads what was told about a partner, each field for itself, so that all that is wrong is said at
/// once.
public final class PartnerFieldParser {
    static final int LONGEST_NAME = 80;

    private final RawFields rawFields;
    private final Map<Field, String> wrong = new EnumMap<>(Field.class);

    private PartnerFieldParser(RawFields rawFields) {
        this.rawFields = rawFields;
    }

    public static ParsedFields parse(RawFields rawFields) {
        var reading = new PartnerFieldParser(rawFields);
        var partnerPatch =
                new PartnerPatch(
                        reading.field(Field.NAME, PartnerFieldParser::name),
                        reading.field(Field.SKILLS, PartnerFieldParser::skills),
                        reading.field(Field.REGIONS, ListParser::parse),
                        reading.field(Field.FEE, PartnerFieldParser::fee),
                        reading.read(
                                Field.CONTACT,
                                ContactParser.parse(
                                        rawFields.raw(Field.CONTACT), rawFields.mentioned())),
                        reading.field(Field.CHANNEL, words -> channel(words, rawFields.here())));
        return reading.wrong.isEmpty()
                ? new ParsedFields.Valid(partnerPatch)
                : new ParsedFields.Invalid(reading.wrong);
    }

    private <T> @Nullable T field(Field field, Function<String, ParseResult<T>> reader) {
        return rawFields.has(field) ? read(field, reader.apply(rawFields.shownText(field))) : null;
    }

    private <T> @Nullable T read(Field field, ParseResult<T> parseResult) {
        if (!rawFields.has(field)) {
            return null;
        }
        return switch (parseResult) {
            case ParseResult.Understood<T>(var value) -> value;
            case ParseResult.Unclear<T>(var why) -> {
                wrong.put(field, why);
                yield null;
            }
        };
    }

    private static ParseResult<String> name(String words) {
        var name = CleanText.oneLine(words);
        return name.isEmpty() || name.length() > LONGEST_NAME
                ? ParseResult.unclear(
                        "Please name the partner in 1 to %d characters.".formatted(LONGEST_NAME))
                : ParseResult.of(name);
    }

    private static ParseResult<Percentage> fee(String words) {
        return switch (CleanText.oneLine(words).toLowerCase(java.util.Locale.ROOT)) {
            case "none", "no", "nothing", "no fee" -> ParseResult.of(Percentage.of("0"));
            default -> PercentageParser.parse(words);
        };
    }

    private static ParseResult<List<Skill>> skills(String words) {
        return ListParser.parseSkills(words)
                .flatMap(skills ->
                        skills.isEmpty()
                                ? ParseResult.unclear(
                                        "Please name at least one skill; several are separated by commas.")
                                : ParseResult.of(skills));
    }

    private static ParseResult<String> channel(String words, @Nullable String here) {
        return switch (CleanText.oneLine(words).toLowerCase(java.util.Locale.ROOT)) {
            case "here", "this" ->
                    here == null
                            ? ParseResult.unclear(
                                    "“channel here” is said in the channel that you share with the partner.")
                            : ParseResult.of(here);
            case "none", "direct", "off" -> ParseResult.of("");
            default ->
                    ParseResult.unclear(
                            "Please say “channel here” in the channel that you share with the partner, or “channel none”.");
        };
    }
}
