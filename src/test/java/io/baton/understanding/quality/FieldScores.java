package io.baton.understanding.quality;

import io.baton.understanding.Slots;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Right, blank and wrong values, field by field.
final class FieldScores {
    private static final Slots NOTHING =
            new Slots(
                    new Slots.Parties(null, null, List.of(), null),
                    List.of(),
                    null,
                    null,
                    null,
                    new Slots.Contact(null, null, null, null),
                    new Slots.Dates(null, null, null),
                    List.of());

    private final Map<String, Tally> fields = new LinkedHashMap<>();

    private record Field(String name, Tally.Outcome outcome, @Nullable Object read) {

        boolean isMistake() {
            return outcome != Tally.Outcome.RIGHT && outcome != Tally.Outcome.NOTHING;
        }
    }

    /// @param read null if nothing was understood
    /// @return the mistakes
    List<String> add(LabelledMessage message, @Nullable Slots read) {
        var all = fields(message, read == null ? NOTHING : read);
        all.forEach(field ->
                fields.computeIfAbsent(field.name(), _ -> new Tally()).add(field.outcome()));
        return all.stream()
                .filter(Field::isMistake)
                .map(field ->
                        "    %s %s %s %s <- %s %s"
                                .formatted(
                                        message.id(),
                                        field.name(),
                                        field.outcome(),
                                        field.read(),
                                        message.text(),
                                        message.label().path("fields")))
                .toList();
    }

    /// The fields that the message's intent has.
    private static List<Field> fields(LabelledMessage message, Slots slots) {
        var parties = slots.parties();
        var all = new ArrayList<Field>();
        all.add(new Field("client", Scorer.client(message, slots), parties.client()));
        all.add(new Field("partner", Scorer.partner(message, slots), parties.partner()));
        all.add(new Field("amount", AmountScorer.of(message, slots), slots.amount()));
        if (message.intent().startsWith("log_")) {
            all.add(new Field("need", Scorer.need(message, slots), slots.needs()));
            for (var part : List.of("name", "email", "phone", "role")) {
                var outcome = Scorer.contact(message, slots, part);
                all.add(new Field("contact " + part, outcome, slots.contact()));
            }
            var neededBy = slots.dates().neededBy();
            all.add(new Field("needed by", Scorer.neededBy(message, slots), neededBy));
        } else {
            all.add(new Field("referral", Scorer.referral(message, slots), slots.referral()));
            all.add(new Field("member", Scorer.member(message, slots), parties.member()));
            all.add(new Field("date", Scorer.date(message, slots), slots.dates().on()));
        }
        return all;
    }

    Tally of(String field) {
        return fields.getOrDefault(field, new Tally());
    }

    Tally total() {
        var total = new Tally();
        fields.values().forEach(total::add);
        return total;
    }

    /// The fields that have a label or a value.
    List<String> names() {
        return fields.keySet().stream().filter(field -> of(field).counted() > 0).toList();
    }
}
