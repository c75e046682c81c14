package io.baton.understanding.quality;

import io.baton.chat.Reply;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import java.util.ArrayList;
import java.util.List;

/// What happens to exact commands. They should run at once.
///
/// @param confirmed those that got a card to confirm
/// @param misunderstood those that got a question or a suggestion
record CommandReport(List<String> all, List<String> confirmed, List<String> misunderstood) {

    static CommandReport of(
            List<ExactCommand> commands, World world, UnderstandingReport.Setup setup) {
        var report = new CommandReport(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        commands.forEach(command -> report.add(command, new WorldFirm(world, setup)));
        return report;
    }

    private void add(ExactCommand command, WorldFirm firm) {
        var person = firm.person(command.who());
        person.says(command.text(), firm.mentioned(command.text()));
        var line = command.text() + " (" + command.who() + ")";
        all.add(line);
        if (!firm.testFirm.drafts.all(TestFirm.FIRM).isEmpty()) {
            confirmed.add(line);
        } else if (person.reply() instanceof Reply.Whisper(var card)
                && PostedCards.textOf(card).matches("(?s).*(?:I didn't get that|I don't know).*")) {
            misunderstood.add(line);
        }
    }

    double confirmedRate() {
        return all.isEmpty() ? 0 : (double) confirmed.size() / all.size();
    }

    @Override
    public String toString() {
        return "exact commands that got a card to confirm: %d of %d, %.1f %%%n"
                        .formatted(confirmed.size(), all.size(), 100 * confirmedRate())
                + lines(confirmed)
                + "exact commands that weren't understood: %d%n".formatted(misunderstood.size())
                + lines(misunderstood);
    }

    private static String lines(List<String> commands) {
        return String.join("", commands.stream().map("  %s%n"::formatted).toList());
    }
}
