package io.baton.desk.partner;

import io.baton.desk.parsing.ListParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PercentageParser;
import io.baton.desk.partner.RawFields.Field;
import io.baton.desk.terms.ParsedTerms;
import io.baton.desk.terms.TermsProblem;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.firm.Percentage;
import io.baton.firm.Skill;
import io.baton.partner.Partner;
import io.baton.terms.AgreedTerms;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import io.baton.terms.TermsChange;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Parses a partner's fields independently, so all errors are reported at once.
public final class PartnerFieldParser {
    static final int LONGEST_NAME = 80;

    private static final Pattern BARE = Pattern.compile("[0-9]+(?:[.,][0-9]+)?");
    private static final Pattern FEE = Pattern.compile("(?i)fees?\\b.*\\d.*");

    private final RawFields rawFields;
    private final Map<Field, String> errors = new EnumMap<>(Field.class);

    private PartnerFieldParser(RawFields rawFields) {
        this.rawFields = rawFields;
    }

    public static ParsedFields parse(RawFields rawFields) {
        var parser = new PartnerFieldParser(rawFields);
        var partnerPatch =
                new PartnerPatch(
                        parser.field(Field.NAME, PartnerFieldParser::name),
                        parser.field(Field.SKILLS, PartnerFieldParser::skills),
                        parser.field(Field.REGIONS, ListParser::parse),
                        parser.field(Field.FEE, words -> parser.fee(words, Payer.PARTNER)),
                        parser.field(Field.FEE_TO_THEM, words -> parser.fee(words, Payer.FIRM)),
                        parser.read(
                                Field.CONTACT,
                                ContactParser.parse(
                                        rawFields.raw(Field.CONTACT), rawFields.mentioned())),
                        parser.field(Field.CHANNEL, words -> channel(words, rawFields.here())));
        return parser.errors.isEmpty()
                ? new ParsedFields.Valid(partnerPatch)
                : new ParsedFields.Invalid(parser.errors);
    }

    /// Parses changes to a partner. Skills may be added and taken away: `+wifi, -cabling`.
    static ParseResult<PartnerPatch> parseChanges(Partner before, RawFields rawFields) {
        var fields =
                rawFields.has(Field.SKILLS)
                        ? SkillChanges.apply(before.skills(), rawFields)
                        : ParseResult.of(rawFields);
        return fields.flatMap(all ->
                switch (parse(all)) {
                    case ParsedFields.Invalid invalid -> ParseResult.unclear(invalid.sentences());
                    case ParsedFields.Valid(var patch) -> ParseResult.of(patch);
                });
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
                errors.put(field, why);
                yield null;
            }
        };
    }

    /// A partner's name.
    public static ParseResult<String> name(String words) {
        var name = CleanText.oneLine(words);
        if (name.isEmpty()) {
            return ParseResult.unclear("What's the partner's name?");
        }
        return name.length() > LONGEST_NAME
                ? ParseResult.unclear(
                        "Use at most %d characters for the partner's name; this has %d."
                                .formatted(LONGEST_NAME, name.length()))
                : ParseResult.of(name);
    }

    /// A bare number is a percentage here.
    private ParseResult<AgreedTerms> fee(String words, Payer payer) {
        var line = CleanText.oneLine(words);
        if (line.equalsIgnoreCase("no")) {
            return ParseResult.of(AgreedTerms.NONE);
        }
        return BARE.matcher(line).matches()
                ? PercentageParser.parse(line).map(PartnerFieldParser::rate)
                : rawFields.termsParser().parseOne(line, payer).flatMap(PartnerFieldParser::fee);
    }

    private static AgreedTerms rate(Percentage rate) {
        return AgreedTerms.of(rate.isZero() ? null : FeeRule.percent(rate));
    }

    private static ParseResult<AgreedTerms> fee(ParsedTerms parsed) {
        if (parsed.from() != null) {
            return ParseResult.unclear(
                    "A fee starts today here. For another day, type partner terms.");
        }
        return switch (parsed.change().appliedTo(AgreedTerms.NONE)) {
            case TermsChange.Outcome.Agreed(var terms) -> ParseResult.of(terms);
            case TermsChange.Outcome.Refused(var problem) ->
                    ParseResult.unclear(TermsProblem.sentence(problem));
        };
    }

    private static ParseResult<List<Skill>> skills(String words) {
        return ListParser.parseSkills(words)
                .flatMap(skills ->
                        skills.isEmpty()
                                ? ParseResult.unclear(
                                        "Name at least one skill. Separate several with commas.")
                                : feeAmong(skills)
                                        .<ParseResult<List<Skill>>>map(ParseResult::unclear)
                                        .orElseGet(() -> ParseResult.of(skills)));
    }

    /// A fee that can't be read isn't a skill.
    private static Optional<String> feeAmong(List<Skill> skills) {
        return skills.stream()
                .map(Skill::name)
                .filter(name -> FEE.matcher(name).matches())
                .findFirst()
                .map(name ->
                        "I can't read %s. Write a fee like fee 10%% or fee $200 per win."
                                .formatted(Quote.of(name)));
    }

    private static ParseResult<String> channel(String words, @Nullable String here) {
        return switch (CleanText.oneLine(words).toLowerCase(Locale.ROOT)) {
            case "here", "this" ->
                    here == null
                            ? ParseResult.unclear(
                                    "Say “channel here” in the channel you share with the partner.")
                            : ParseResult.of(here);
            case "none", "direct", "off" -> ParseResult.of("");
            default ->
                    ParseResult.unclear(
                            "Say “channel here” in the channel you share with the partner, or “channel none”.");
        };
    }
}
