package io.baton.understanding.quality;

import io.baton.understanding.Intent;
import io.baton.understanding.Reading;
import io.baton.understanding.Slots;
import io.baton.understanding.message.MessageReader;
import io.baton.understanding.reader.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How well messages are understood: per intent and field, right, blank and wrong.
final class Report {
    private static final Set<String> WITHOUT_FIELDS =
            Set.of("ambiguous", "unreadable", "small_talk");

    private final Map<String, Tally> intents = new TreeMap<>();
    private final FieldScores fields = new FieldScores();
    private final FieldScores ofAllMessages = new FieldScores();
    private final List<String> mistakes = new ArrayList<>();
    private final List<String> invented = new ArrayList<>();
    private int somethingOfSmallTalk;

    static Report of(List<LabelledMessage> messages, World world, MessageReader reader) {
        var report = new Report();
        for (var message : messages) {
            if (!message.isCommand()) {
                var reading =
                        reader.read(
                                TypedText.of(message.text()),
                                world.names(),
                                world.context(message));
                report.add(message, reading);
                InventedValues.in(reading, world)
                        .forEach(value ->
                                report.invented.add(
                                        "%s %s <- %s"
                                                .formatted(message.id(), value, message.text())));
            }
        }
        return report;
    }

    private void add(LabelledMessage message, Reading reading) {
        var outcome = intentOutcome(message, reading);
        intents.computeIfAbsent(message.intent(), _ -> new Tally()).add(outcome);
        if (outcome != Tally.Outcome.RIGHT) {
            mistakes.add(
                    "%s %s read as %s: %s"
                            .formatted(
                                    message.id(),
                                    message.intent(),
                                    written(reading),
                                    message.text()));
        }
        if (message.intent().equals("small_talk") && !isNothing(reading)) {
            somethingOfSmallTalk++;
            mistakes.add(
                    message.id()
                            + " small talk became "
                            + written(reading)
                            + ": "
                            + message.text());
        }
        if (!message.intent().equals("ambiguous")) {
            ofAllMessages.add(message, isNothing(reading) ? null : slots(reading));
        }
        var slots = slots(reading);
        if (outcome == Tally.Outcome.RIGHT
                && slots != null
                && !WITHOUT_FIELDS.contains(message.intent())) {
            mistakes.addAll(fields.add(message, slots));
        }
    }

    private static @Nullable Slots slots(Reading reading) {
        return switch (reading) {
            case Reading.Understood understood -> understood.slots();
            case Reading.Ambiguous(var readings) -> readings.getFirst().slots();
            case Reading.Unreadable _ -> null;
        };
    }

    private static Tally.Outcome intentOutcome(LabelledMessage message, Reading reading) {
        if (isRight(message, reading)) {
            return Tally.Outcome.RIGHT;
        }
        return isNothing(reading) ? Tally.Outcome.BLANK : Tally.Outcome.WRONG;
    }

    private static boolean isRight(LabelledMessage message, Reading reading) {
        var read = List.of(written(reading).split(" or "));
        if (message.intent().equals("ambiguous")) {
            var among =
                    LabelledMessage.alternatives(message.label().path("among")).stream()
                            .map(each -> each.asString())
                            .toList();
            return read.stream().anyMatch(among::contains);
        }
        return read.contains(message.intent());
    }

    /// Whether Baton would store nothing and show nothing.
    private static boolean isNothing(Reading reading) {
        return written(reading).matches("small_talk|unreadable");
    }

    static String written(Reading reading) {
        return switch (reading) {
            case Reading.Understood(var intent, _, _) -> name(intent);
            case Reading.Ambiguous(var readings) ->
                    String.join(
                            " or ", readings.stream().map(each -> name(each.intent())).toList());
            case Reading.Unreadable _ -> "unreadable";
        };
    }

    private static String name(Intent intent) {
        return switch (intent) {
            case LOG_OUTBOUND -> "log_out";
            case LOG_INBOUND -> "log_in";
            default -> intent.name().toLowerCase(Locale.ROOT);
        };
    }

    private Tally allIntents() {
        var all = new Tally();
        intents.values().forEach(all::add);
        return all;
    }

    double intentAccuracy() {
        return allIntents().accuracy();
    }

    /// The field's values in messages whose intent was understood.
    Tally field(String name) {
        return fields.of(name);
    }

    /// The field's values in all messages.
    Tally fieldOfAllMessages(String name) {
        return ofAllMessages.of(name);
    }

    /// All fields of all messages.
    Tally allFields() {
        return ofAllMessages.total();
    }

    List<String> invented() {
        return List.copyOf(invented);
    }

    int somethingOfSmallTalk() {
        return somethingOfSmallTalk;
    }

    int smallTalk() {
        return intents.getOrDefault("small_talk", new Tally()).labelled();
    }

    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    @Override
    public String toString() {
        return new ReportText(intents, fields, ofAllMessages)
                + "small talk that became something: %d of %d%n"
                        .formatted(somethingOfSmallTalk, smallTalk())
                + "invented values: %d%n".formatted(invented.size())
                + String.join("", invented.stream().map("  %s%n"::formatted).toList());
    }
}
