package io.baton.desk;

import io.baton.chat.Reply;
import java.util.Optional;
import java.util.function.Supplier;

/// A desk that understands commands only.
public final class UnreadableText implements FreeText {

    @Override
    public Reply answer(Ask ask, String text, Supplier<Reply> unreadable) {
        return unreadable.get();
    }

    @Override
    public Reply confirm(Ask ask, String command, String rest) {
        throw new UnsupportedOperationException(command);
    }

    @Override
    public Optional<Reply> yesOrNo(Ask ask, String text) {
        return Optional.empty();
    }

    @Override
    public Reply logFrom(Ask ask, String message) {
        throw new UnsupportedOperationException(message);
    }

    @Override
    public void replied(Ask ask, String command, Reply reply) {}
}
