package io.baton.understanding.quality;

import io.baton.referral.NeededBy;
import io.baton.understanding.Found;
import io.baton.understanding.Slots;
import io.baton.understanding.name.NameKey;
import io.baton.understanding.quality.Tally.Outcome;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Compares what was read with the label, field by field.
final class Scorer {
    /// A need is right if its words agree this much with one of the label's phrasings (F1).
    private static final double SAME_NEED = 0.6;

    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    "a an the their his her its our my of for to in on with and some they are is"
                            .split(" "));

    private Scorer() {}

    static Outcome client(LabelledMessage message, Slots slots) {
        var client = slots.parties().client();
        return named(message, "client", client == null ? null : client.value().name());
    }

    static Outcome partner(LabelledMessage message, Slots slots) {
        var partner = slots.parties().partner();
        return named(message, "partner", partner == null ? null : partner.value().name());
    }

    static Outcome member(LabelledMessage message, Slots slots) {
        var member = slots.parties().member();
        return named(message, "member", member == null ? null : member.value());
    }

    static Outcome referral(LabelledMessage message, Slots slots) {
        var referral = slots.referral();
        return named(message, "referral", referral == null ? null : referral.value().value());
    }

    private static Outcome named(LabelledMessage message, String field, @Nullable String read) {
        return outcome(
                message,
                field,
                read,
                label -> NameKey.of(label.asString()).equals(read == null ? "" : NameKey.of(read)));
    }

    static Outcome outcome(
            LabelledMessage message,
            String field,
            @Nullable Object read,
            Predicate<JsonNode> same) {
        var labels = message.values(field);
        if (read == null) {
            return labels.isEmpty() || message.mayBeBlank(field) ? Outcome.NOTHING : Outcome.BLANK;
        }
        if (labels.isEmpty()) {
            return Outcome.SURPLUS;
        }
        return labels.stream().anyMatch(same) ? Outcome.RIGHT : Outcome.WRONG;
    }

    static Outcome need(LabelledMessage message, Slots slots) {
        var read = slots.needs().stream().map(Found::value).toList();
        var several = message.label().path("fields").path("needs");
        if (several.isArray()) {
            return read.isEmpty()
                    ? Outcome.BLANK
                    : severalNeeds(several, read) ? Outcome.RIGHT : Outcome.WRONG;
        }
        var all = read.isEmpty() ? null : String.join(" ", read);
        return outcome(
                message, "need", all, label -> agreement(label.asString(), all) >= SAME_NEED);
    }

    private static boolean severalNeeds(JsonNode several, List<String> read) {
        for (var need : several) {
            var variants = LabelledMessage.alternatives(need);
            boolean found =
                    read.stream()
                            .anyMatch(one ->
                                    variants.stream()
                                            .anyMatch(variant ->
                                                    agreement(variant.asString(), one)
                                                            >= SAME_NEED));
            if (!found) {
                return false;
            }
        }
        return true;
    }

    static double agreement(String label, @Nullable String read) {
        var expected = words(label);
        var actual = words(read == null ? "" : read);
        var both = new HashSet<>(expected);
        both.retainAll(actual);
        return expected.isEmpty() || actual.isEmpty()
                ? 0
                : 2.0 * both.size() / (expected.size() + actual.size());
    }

    private static Set<String> words(String text) {
        var words =
                new HashSet<>(
                        Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeAll(EMPTY_WORDS);
        words.remove("");
        return words;
    }

    static Outcome contact(LabelledMessage message, Slots slots, String part) {
        var label = contactPart(message.label().path("fields").path("contact"), part);
        var contact = slots.contact();
        @Nullable Found<String> read =
                switch (part) {
                    case "name" -> contact.name();
                    case "email" -> contact.email();
                    case "phone" -> contact.phone();
                    default -> contact.role();
                };
        var labels = LabelledMessage.alternatives(label);
        if (read == null) {
            return labels.isEmpty() || hasNull(label) ? Outcome.NOTHING : Outcome.BLANK;
        }
        if (labels.isEmpty()) {
            return Outcome.SURPLUS;
        }
        Function<String, String> form =
                part.equals("phone") ? value -> value.replaceAll("[^+0-9]", "") : NameKey::of;
        return labels.stream()
                        .anyMatch(each ->
                                form.apply(each.asString()).equals(form.apply(read.value())))
                ? Outcome.RIGHT
                : Outcome.WRONG;
    }

    /// A part of one contact, or of any of several that are right.
    private static JsonNode contactPart(JsonNode contact, String part) {
        if (!contact.isArray()) {
            return contact.path(part);
        }
        var all = JsonNodeFactory.instance.arrayNode();
        for (var one : contact) {
            var value = one.path(part);
            if (value.isMissingNode() || value.isNull()) {
                all.addNull();
            } else if (value.isArray()) {
                value.forEach(all::add);
            } else {
                all.add(value);
            }
        }
        return all;
    }

    private static boolean hasNull(JsonNode label) {
        for (var each : label) {
            if (each.isNull()) {
                return true;
            }
        }
        return false;
    }

    static Outcome neededBy(LabelledMessage message, Slots slots) {
        var by = slots.dates().neededBy();
        return outcome(
                message,
                "needed_by",
                by,
                label -> by != null && label.asString().equals(written(by.value())));
    }

    private static String written(NeededBy by) {
        return switch (by) {
            case NeededBy.Date(var day) -> day.toString();
            case NeededBy.Urgent() -> "asap";
        };
    }

    static Outcome date(LabelledMessage message, Slots slots) {
        var on = slots.dates().on();
        return outcome(
                message,
                "date",
                on,
                label -> on != null && label.asString().equals(on.value().toString()));
    }
}
