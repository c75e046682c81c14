package io.baton.desk;

import io.baton.chat.Reply;
import java.util.Optional;
import java.util.function.Supplier;

/// Answers what people write in their own words.
public interface FreeText {

    /// Answers text that is no exact command.
    ///
    /// @param unreadable the answer to text that can't be read
    Reply answer(Ask ask, String text, Supplier<Reply> unreadable);

    /// Answers a command that could be read in two ways: shows what was understood, and stores
    /// nothing yet.
    ///
    /// @param command the command's name
    /// @param rest the text after it
    Reply confirm(Ask ask, String command, String rest);

    /// Answers a typed yes or no, if the person was asked something a short time ago. Empty for any
    /// other text.
    Optional<Reply> yesOrNo(Ask ask, String text);

    /// Call after each reply. If the reply asks or refuses something, a typed yes or no no longer
    /// answers what the person was asked before.
    ///
    /// @param command name of the command that was typed; empty for anything else
    void replied(Ask ask, String command, Reply reply);

    /// Opens the form for a new referral, filled in from someone's message.
    Reply logFrom(Ask ask, String message);
}
