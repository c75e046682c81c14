package io.baton.understanding.quality;

import java.util.Map;

/// A report to read.
record ReportText(Map<String, Tally> intents, FieldScores understood, FieldScores ofAllMessages) {

    @Override
    public String toString() {
        var total = new Tally();
        intents.values().forEach(total::add);
        var lines = new StringBuilder("%-16s %s%n".formatted("intent", total));
        intents.forEach((intent, tally) -> lines.append(line(intent, tally)));
        lines.append("fields, if the intent was understood:%n".formatted());
        lines.append(lines(understood));
        lines.append("fields of all messages:%n".formatted());
        lines.append(lines(ofAllMessages));
        var fields = ofAllMessages.total();
        return lines.append(
                        "wrong instead of blank: %d of %d fields, %.1f %%%n"
                                .formatted(
                                        fields.wrongInsteadOfBlank(),
                                        fields.counted(),
                                        100 * fields.wrongRate()))
                .toString();
    }

    private static String lines(FieldScores scores) {
        var lines = new StringBuilder();
        scores.names().forEach(field -> lines.append(line(field, scores.of(field))));
        return lines.append(line("all", scores.total())).toString();
    }

    private static String line(String name, Tally tally) {
        return "  %-14s %s%n".formatted(name, tally);
    }
}
