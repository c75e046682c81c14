package io.baton.understanding.quality;

import io.baton.understanding.Intent;
import io.baton.understanding.Reading;
import io.baton.understanding.message.MessageReader;
import io.baton.understanding.reader.TypedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How well messages are understood: per intent and field, right, blank and wrong.
final class Report {
    private final Map<String, int[]> intents = new TreeMap<>();
    private final Map<String, Tally> fields = new LinkedHashMap<>();
    private final List<String> mistakes = new ArrayList<>();
    private int somethingOfSmallTalk;
    private int right;
    private int all;

    static Report of(List<LabelledMessage> messages, World world, MessageReader reader) {
        var report = new Report();
        for (var message : messages) {
            if (!message.intent().equals("command")) {
                report.add(
                        message,
                        reader.read(
                                TypedText.of(message.text()),
                                world.names(),
                                world.context(message)));
            }
        }
        return report;
    }

    private void add(LabelledMessage message, Reading reading) {
        boolean rightIntent = rightIntent(message, reading);
        var counts = intents.computeIfAbsent(message.intent(), _ -> new int[2]);
        counts[0] += rightIntent ? 1 : 0;
        counts[1]++;
        right += rightIntent ? 1 : 0;
        all++;
        if (!rightIntent) {
            mistakes.add(
                    message.id()
                            + " "
                            + message.intent()
                            + " read as "
                            + written(reading)
                            + ": "
                            + message.text());
        }
        if (message.intent().equals("small_talk")
                && !written(reading).matches("small_talk|unreadable")) {
            somethingOfSmallTalk++;
            mistakes.add(message.id() + " small talk became " + written(reading) + ": " + message.text());
        }
        var understood = first(reading);
        if (rightIntent
                && understood != null
                && !Set.of("ambiguous", "unreadable", "small_talk").contains(message.intent())) {
            addFields(message, understood);
        }
    }

    private void addFields(LabelledMessage message, Reading.Understood read) {
        var slots = read.slots();
        tally(message, "client", Scorer.client(message, slots), slots.parties().client());
        tally(message, "partner", Scorer.partner(message, slots), slots.parties().partner());
        tally(message, "amount", Scorer.amount(message, slots), slots.amount());
        if (message.intent().startsWith("log_")) {
            tally(message, "need", Scorer.need(message, slots), slots.needs());
            for (var part : List.of("name", "email", "phone", "role")) {
                tally(
                        message,
                        "contact " + part,
                        Scorer.contact(message, slots, part),
                        slots.contact());
            }
            tally(message, "needed by", Scorer.neededBy(message, slots), slots.dates().neededBy());
        } else {
            tally(message, "referral", Scorer.referral(message, slots), slots.referral());
            tally(message, "member", Scorer.member(message, slots), slots.parties().member());
            tally(message, "date", Scorer.date(message, slots), slots.dates().on());
        }
    }

    private void tally(LabelledMessage message, String field, Tally.Outcome outcome, Object read) {
        fields.computeIfAbsent(field, _ -> new Tally()).add(outcome);
        if (outcome != Tally.Outcome.RIGHT && outcome != Tally.Outcome.NOTHING) {
            mistakes.add(
                    "    "
                            + message.id()
                            + " "
                            + field
                            + " "
                            + outcome
                            + " "
                            + read
                            + " <- "
                            + message.text()
                            + " "
                            + message.label().path("fields"));
        }
    }

    private static Reading.Understood first(Reading reading) {
        return switch (reading) {
            case Reading.Understood understood -> understood;
            case Reading.Ambiguous(var readings) -> readings.getFirst();
            case Reading.Unreadable _ -> null;
        };
    }

    private static boolean rightIntent(LabelledMessage message, Reading reading) {
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

    double intentAccuracy() {
        return (double) right / all;
    }

    Tally field(String name) {
        return fields.getOrDefault(name, new Tally());
    }

    int somethingOfSmallTalk() {
        return somethingOfSmallTalk;
    }

    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    @Override
    public String toString() {
        var lines =
                new StringBuilder(
                        "intent %.3f  right %d of %d%n".formatted(intentAccuracy(), right, all));
        intents.forEach((intent, counts) ->
                lines.append("  %-18s %d of %d%n".formatted(intent, counts[0], counts[1])));
        fields.forEach((field, tally) -> lines.append("  %-18s %s%n".formatted(field, tally)));
        return lines.append("small talk that became something: ")
                .append(somethingOfSmallTalk)
                .toString();
    }
}
