package io.baton.desk.partner;

import io.baton.desk.parsing.ListParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.partner.RawFields.Field;
import io.baton.firm.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Skills that are added and taken away: `+wifi, -cabling`.
final class SkillChanges {
    /// Before a sign that starts another change: `+wifi -cabling`, `+wifi and -cabling`.
    private static final Pattern NEXT = Pattern.compile("(?i)\\s+(?:and\\s+)?(?=[+-][\\p{L}\\d])");

    private SkillChanges() {}

    /// The fields with all skills after the change.
    static ParseResult<RawFields> apply(List<Skill> before, RawFields fields) {
        return apply(before, fields.raw(Field.SKILLS)).map(all -> fields.with(Field.SKILLS, all));
    }

    /// All skills after the change, as if typed. Text without a plus or a minus replaces them all.
    private static ParseResult<String> apply(List<Skill> before, String typed) {
        return ListParser.parse(
                        isChange(typed.strip()) ? NEXT.matcher(typed).replaceAll(", ") : typed)
                .flatMap(entries -> {
                    var changes = entries.stream().filter(SkillChanges::isChange).toList();
                    if (changes.isEmpty()) {
                        return ParseResult.of(typed);
                    }
                    return changes.size() < entries.size()
                            ? ParseResult.unclear(
                                    "Write all the skills, or only changes such as +wifi, -cabling.")
                            : changed(before, changes);
                });
    }

    static boolean isChange(String entry) {
        return entry.startsWith("+") || entry.startsWith("-");
    }

    private static ParseResult<String> changed(List<Skill> before, List<String> changes) {
        var names =
                before.stream().map(Skill::name).collect(Collectors.toCollection(ArrayList::new));
        for (var change : changes) {
            var skill = change.substring(1).strip();
            boolean had = names.removeIf(name -> name.equalsIgnoreCase(skill));
            if (change.startsWith("+")) {
                names.add(skill);
            } else if (!had) {
                return ParseResult.unclear(
                        "%s isn't one of the skills: %s.".formatted(skill, names(before)));
            }
        }
        return ParseResult.of(String.join(", ", names));
    }

    private static String names(List<Skill> skills) {
        return skills.stream().map(Skill::name).collect(Collectors.joining(", "));
    }
}
