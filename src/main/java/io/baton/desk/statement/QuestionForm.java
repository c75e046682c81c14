package io.baton.desk.statement;

import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.FormHandler;
import io.baton.desk.button.LineRef;
import io.baton.desk.button.StatementButtons;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Shorten;
import io.baton.statement.Answering;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The partner's *Question* on a line: the button and its form.
record QuestionForm(StatementChange change) implements ButtonHandler, FormHandler {
    private static final String ID = "statement.question";
    private static final String TEXT = "text";
    private static final int LONGEST = 500;

    @Override
    public String action() {
        return StatementButtons.QUESTION;
    }

    @Override
    public String formId() {
        return ID;
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("a statement");
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        if (ask.asker().isMember()) {
            return CommonReplies.whisper("Only the partner can question a line.");
        }
        return LineRef.decode(value)
                .filter(ref -> change.find(ask, ref.statement()).isPresent())
                .<Reply>map(ref -> new Reply.OpenForm(form(ref)))
                .orElseGet(CommonReplies::invalidButton);
    }

    private static Form form(LineRef ref) {
        return new Form(
                ID,
                "Question line " + ref.line(),
                "Ask",
                ref.encode(),
                List.of(
                        new Field.LongText(
                                TEXT, "What isn't right?", true, "", "e.g. They paid only $900")));
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted form) {
        var ref = LineRef.decode(form.subject());
        var text = CleanText.oneLine(form.answers().getOrDefault(TEXT, ""));
        if (ref.isEmpty() || ask.asker().isMember()) {
            return CommonReplies.invalidButton();
        }
        if (text.isEmpty()) {
            return new Reply.FieldErrors(Map.of(TEXT, "What isn't right?"));
        }
        int line = ref.get().line();
        return change.of(
                ask,
                ref.get().statement(),
                now ->
                        Answering.question(
                                now, line, Shorten.to(LONGEST, text), ask.who(), ask.now()),
                _ -> " asks about line %d of this statement.".formatted(line));
    }
}
