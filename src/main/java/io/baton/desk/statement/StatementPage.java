package io.baton.desk.statement;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.LineRef;
import io.baton.desk.button.StatementButtons;

/// Shows a sent statement from one of its lines on.
record StatementPage(StatementChange change, StatementCards cards)
        implements ButtonHandler, NoOtherChange {

    @Override
    public String action() {
        return StatementButtons.PAGE;
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return LineRef.decode(value)
                .flatMap(ref ->
                        change.find(ask, ref.statement())
                                .map(found ->
                                        cards.sent(
                                                Viewer.of(ask, found.partner()),
                                                found.sent(),
                                                Math.max(1, ref.line()))))
                .<Reply>map(Reply.Whisper::new)
                .orElseGet(CommonReplies::invalidButton);
    }
}
