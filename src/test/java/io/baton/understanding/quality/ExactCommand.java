package io.baton.understanding.quality;

import java.util.List;

/// A command as a person types it.
///
/// @param who `member`, or `partner:` and a name
record ExactCommand(String who, String text) {

    /// Commands of every kind that the desk has.
    static List<ExactCommand> all() {
        return LabelledMessage.lines("exact-commands.txt")
                .filter(line -> !line.isBlank() && !line.startsWith("# "))
                .map(ExactCommand::of)
                .toList();
    }

    private static ExactCommand of(String line) {
        int bar = line.indexOf('|');
        return bar < 0
                ? new ExactCommand("member", line)
                : new ExactCommand("partner:" + line.substring(0, bar), line.substring(bar + 1));
    }

    /// The commands among labelled messages.
    static List<ExactCommand> among(List<LabelledMessage> messages) {
        return messages.stream()
                .filter(LabelledMessage::isCommand)
                .map(message -> new ExactCommand(message.who(), message.text()))
                .toList();
    }
}
