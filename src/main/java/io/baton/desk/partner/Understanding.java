package io.baton.desk.partner;

import io.baton.desk.parsing.Lists;
import io.baton.desk.parsing.Percentages;
import io.baton.desk.parsing.Reading;
import io.baton.desk.partner.Told.Field;
import io.baton.desk.text.Line;
import io.baton.firm.Percentage;
import io.baton.firm.Skill;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads what was told about a partner, each field for itself, so that all that is wrong is said at
/// once.
public final class Understanding {
    static final int LONGEST_NAME = 80;

    private final Told told;
    private final Map<Field, String> wrong = new EnumMap<>(Field.class);

    private Understanding(Told told) {
        this.told = told;
    }

    public static Understood of(Told told) {
        var reading = new Understanding(told);
        var change =
                new Change(
                        reading.field(Field.NAME, Understanding::name),
                        reading.field(Field.SKILLS, Understanding::skills),
                        reading.field(Field.REGIONS, Lists::read),
                        reading.field(Field.FEE, Understanding::fee),
                        reading.read(
                                Field.CONTACT,
                                People.read(told.raw(Field.CONTACT), told.mentioned())),
                        reading.field(Field.CHANNEL, words -> channel(words, told.here())));
        return reading.wrong.isEmpty()
                ? new Understood.Clear(change)
                : new Understood.Wrong(reading.wrong);
    }

    private <T> @Nullable T field(Field field, Function<String, Reading<T>> reader) {
        return told.has(field) ? read(field, reader.apply(told.text(field))) : null;
    }

    private <T> @Nullable T read(Field field, Reading<T> reading) {
        if (!told.has(field)) {
            return null;
        }
        return switch (reading) {
            case Reading.Understood<T>(var value) -> value;
            case Reading.Unclear<T>(var why) -> {
                wrong.put(field, why);
                yield null;
            }
        };
    }

    private static Reading<String> name(String words) {
        var name = Line.of(words);
        return name.isEmpty() || name.length() > LONGEST_NAME
                ? Reading.unclear(
                        "Please name the partner in 1 to %d characters.".formatted(LONGEST_NAME))
                : Reading.of(name);
    }

    private static Reading<Percentage> fee(String words) {
        return switch (Line.of(words).toLowerCase(java.util.Locale.ROOT)) {
            case "none", "no", "nothing", "no fee" -> Reading.of(Percentage.of("0"));
            default -> Percentages.read(words);
        };
    }

    private static Reading<List<Skill>> skills(String words) {
        return Lists.skills(words)
                .then(skills ->
                        skills.isEmpty()
                                ? Reading.unclear(
                                        "Please name at least one skill; several are separated by commas.")
                                : Reading.of(skills));
    }

    private static Reading<String> channel(String words, @Nullable String here) {
        return switch (Line.of(words).toLowerCase(java.util.Locale.ROOT)) {
            case "here", "this" ->
                    here == null
                            ? Reading.unclear(
                                    "“channel here” is said in the channel that you share with the partner.")
                            : Reading.of(here);
            case "none", "direct", "off" -> Reading.of("");
            default ->
                    Reading.unclear(
                            "Please say “channel here” in the channel that you share with the partner, or “channel none”.");
        };
    }
}
