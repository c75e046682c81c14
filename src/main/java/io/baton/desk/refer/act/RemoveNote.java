package io.baton.desk.refer.act;

import io.baton.chat.Form;
import io.baton.desk.Ask;
import io.baton.desk.button.Verb;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.text.Shorten;
import io.baton.referral.Notes;
import io.baton.referral.Referral;
import io.baton.referral.StepRights;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Removes the text of a note: its author does, or the keeper of the firm.
record RemoveNote(Participants participants) implements ReferralAct {
    private static final String WHICH = "which";

    /// Slack: options of a select menu.
    private static final int MOST = 100;

    /// Slack: label of an option.
    private static final int LONGEST = 75;

    @Override
    public Verb verb() {
        return Verb.REMOVE_NOTE;
    }

    @Override
    public StepRights.Kind kind() {
        return StepRights.Kind.REMOVE_NOTE;
    }

    @Override
    public Optional<Typed> typed() {
        return Optional.empty();
    }

    @Override
    public String whenImpossible(Referral now) {
        return "%s has no note that you can remove. Its author can, and the keeper."
                .formatted(now.label());
    }

    /// The newest first, and those that were undone last. Empty if the person may remove none.
    @Override
    public Optional<Form> form(Ask ask, Referral now, String subject) {
        var undone = now.history().undone();
        var options =
                Notes.removable(now, ask.who(), isKeeper(ask)).toList().reversed().stream()
                        .sorted(Comparator.comparing(note -> undone.contains(note.index())))
                        .limit(MOST)
                        .map(note -> option(ask, note, undone.contains(note.index())))
                        .toList();
        if (options.isEmpty()) {
            return Optional.empty();
        }
        var which =
                new Form.Field.Choice(
                        WHICH, "Which note?", true, options.getFirst().value(), options);
        return Optional.of(
                new Form(verb().action(), "Remove a note", "Remove", subject, List.of(which)));
    }

    private static Form.Option option(Ask ask, Notes.Note note, boolean undone) {
        var who = note.step().who();
        var day = ask.firm().dayOf(note.step().at());
        return new Form.Option(
                String.valueOf(note.index()),
                Shorten.to(
                        LONGEST,
                        "%s, %s%s: %s"
                                .formatted(
                                        who == null ? "" : who.name(),
                                        day,
                                        undone ? " (undone)" : "",
                                        note.text())));
    }

    static boolean isKeeper(Ask ask) {
        return ask.asker().isMember() && ask.firm().isKeeper(ask.who());
    }

    @Override
    public boolean worksInAnyState() {
        return true;
    }

    @Override
    public boolean offersNextSteps() {
        return false;
    }

    @Override
    public Answers filled(Ask ask, Map<String, String> answers) {
        var which = answers.getOrDefault(WHICH, "");
        return which.matches("\\d{1,6}")
                ? new Answers.Complete(step(ask, Integer.parseInt(which)))
                : new Answers.Incomplete(Map.of(WHICH, "Pick a note."));
    }

    private static ReferralStep step(Ask ask, int index) {
        return new RemovingNote(ask, index);
    }
}
