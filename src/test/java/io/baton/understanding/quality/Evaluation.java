package io.baton.understanding.quality;

import java.util.ArrayList;

/// All reports on one half of the labelled messages and e-mails.
record Evaluation(Report messages, Report mails, CommandReport commands) {

    /// @param half `open` or `held-out`
    static Evaluation of(String half) throws Exception {
        var setup = UnderstandingReport.Setup.load();
        var world = World.read("world.json", setup.words());
        var mailWorld = World.read("mail-world.json", setup.words());
        var messages = LabelledMessage.all("messages-" + half + ".jsonl");
        var mails = LabelledMessage.all("mails-" + half + ".jsonl");
        var commands = new ArrayList<>(ExactCommand.all());
        commands.addAll(ExactCommand.among(messages));
        return new Evaluation(
                Report.of(messages, world, setup.reader()),
                Report.of(mails, mailWorld, setup.reader()),
                CommandReport.of(commands, world, setup));
    }

    @Override
    public String toString() {
        return "MESSAGES%n%s%nE-MAILS%n%s%nCOMMANDS%n%s".formatted(messages, mails, commands);
    }
}
