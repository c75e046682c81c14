package io.baton.desk.statement;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.StatementButtons;
import io.baton.statement.Answering;
import java.util.Optional;

/// The partner's *Agree*.
record AgreeButton(StatementChange change) implements ButtonHandler {

    @Override
    public String action() {
        return StatementButtons.AGREE;
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
        return ask.asker().isMember()
                ? CommonReplies.whisper("Only the partner can agree.")
                : change.of(
                        ask,
                        value,
                        now -> Answering.agree(now, ask.who(), ask.now()),
                        _ -> " agreed to this statement.");
    }
}
